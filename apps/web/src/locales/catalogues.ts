import { areas } from '../areas/areas';
import { en } from './en';
import type { PageLanguage } from './i18n';
import { sv } from './sv';
import type { Words } from './translated';

type Intersection<T> = (T extends unknown ? (each: T) => void : never) extends (whole: infer W) => void ? W : never;

/** All texts of the page: the general ones and those of each area, as one tree. */
export type Catalogue = typeof sv & Intersection<(typeof areas)[number]['words']['sv']>;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Catalogue };
  }
}

/**
 * Joins several trees. Areas share branches such as `nav` and `live.event`, but each text may occur in one tree only.
 */
function merged(trees: readonly Words[], path = ''): Words {
  const whole: Record<string, string | Words> = {};
  for (const key of new Set(trees.flatMap((tree) => Object.keys(tree)))) {
    const values = trees.map((tree) => tree[key]).filter((value) => value !== undefined);
    const branches = values.filter((value) => typeof value !== 'string');
    if (branches.length < values.length && values.length > 1) throw new Error(`Two areas say ${path}${key}`);
    whole[key] = branches.length > 0 ? merged(branches, `${path}${key}.`) : (values[0] as string);
  }
  return whole;
}

export const catalogues: Record<PageLanguage, Words> = {
  sv: merged([sv, ...areas.map(({ words }) => words.sv)]),
  en: merged([en, ...areas.map(({ words }) => words.en)]),
};
