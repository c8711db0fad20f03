import { useForm, type UseFormReturnType } from '@mantine/form';
import { zod4Resolver } from 'mantine-form-zod-resolver';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import type { ListLimits, NumberLimits, TextLimits } from '#contracts';

// The page's content security policy forbids code made from text, which the library would otherwise try.
z.config({ jitless: true });

const asked = (value: string | null): boolean => Boolean(value?.trim());

/** Schemas of form fields with error messages in the language of the page. Limits come from the contracts. */
export function useFields() {
  const { t } = useTranslation();
  const required = t('field.required');

  /** @param short message if the text is missing or too short */
  const text = ({ least = 0, most }: TextLimits, short?: string) =>
    z.string().superRefine((value, context) => {
      const { length } = value.trim();
      if (length < least) context.addIssue(short ?? (length === 0 ? required : t('field.short', { count: least })));
      else if (length > most) context.addIssue(t('field.long', { count: most }));
    });

  return {
    text,
    /** Texts of a list that are typed one by one. */
    texts: ({ most, item }: ListLimits) =>
      z
        .array(z.string())
        .refine((list) => list.length <= most && list.every((each) => each.length <= item.most), {
          error: t('field.list', { count: most, length: item.most }),
        }),
    /** A text that must not be empty. */
    given: (missing = required) => z.string().refine(asked, { error: missing }),
    /** A day as `yyyy-mm-dd`, null while none is chosen. */
    day: () => z.string().nullable().refine(asked, { error: required }),
    /** One object chosen from a list by its id. */
    one: (missing = required) => z.string().nullable().refine(asked, { error: missing }),
    /** A password: not trimmed, and blanks count as characters. */
    secret: ({ least = 0, most }: TextLimits, short: string) =>
      z
        .string()
        .min(least, { error: short })
        .max(most, { error: t('field.long', { count: most }) }),
    optionalDay: () => z.string().nullable(),
    /** Objects chosen from a list. */
    chosen: ({ least, most }: NumberLimits, missing = required) =>
      z
        .array(z.string())
        .min(least, { error: missing })
        .max(most, { error: t('field.most', { count: most }) }),
    number: ({ least, most }: NumberLimits) => {
      const error = t('field.between', { least, most });
      return z.number({ error }).min(least, { error }).max(most, { error });
    },
    /** A number that may be unknown: the field may be empty. */
    optionalNumber: ({ least, most }: NumberLimits, error = t('field.between', { least, most })) =>
      z.union([z.number().min(least, { error }).max(most, { error }), z.literal('')], { error }),
    /** One of the choices that the page offers, which cannot be wrong. */
    choice: <T>() => z.custom<T>(),
  };
}

/** A form whose values one schema checks; the server's field errors are added to the same fields. */
export function useSchemaForm<TSchema extends z.ZodType<unknown, Record<string, unknown>>>(
  schema: TSchema,
  initialValues: z.input<TSchema>,
): UseFormReturnType<z.input<TSchema>> {
  return useForm<z.input<TSchema>>({ initialValues, validate: zod4Resolver(schema) });
}
