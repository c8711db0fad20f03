import type { Provider, Type } from '@nestjs/common';
import type { SubjectKind } from '#kernel';
import { permissionTable, REQUIRES } from '#platform/access';
import { hearersMark } from '#platform/live';
import { eventsOf, type Feature } from './feature.js';

const methodsOf = (type: Type): object[] =>
  Object.values(Object.getOwnPropertyDescriptors(type.prototype as object)).flatMap(({ value }) =>
    typeof value === 'function' ? [value as object] : [],
  );

const classesOf = (providers: readonly Provider[]): Type[] =>
  providers.flatMap((provider) => (typeof provider === 'function' ? [provider] : []));

/** Permissions that operations and routes require but no feature declares. */
function unknownPermissions({ name, api }: Feature): string[] {
  return [...api.resolvers, ...api.controllers].flatMap((type) =>
    methodsOf(type).flatMap((method) => {
      const required = Reflect.getMetadata(REQUIRES, method) as string | undefined;
      if (required === undefined || permissionTable().has(required as never)) return [];
      return [`${name}: ${type.name} requires "${required}", which no feature declares among its permissions.`];
    }),
  );
}

function subjectProblems(features: readonly Feature[]): string[] {
  const declared = new Map<SubjectKind, string>();
  const problems: string[] = [];
  for (const { name, subjects, services, internals } of features) {
    const told = classesOf([...services, ...internals]).flatMap((type) =>
      hearersMark.of(type.prototype as object).map(({ said }) => said.kind),
    );
    for (const [kind, who] of Object.entries(subjects) as [SubjectKind, 'HEARD' | 'UNHEARD'][]) {
      const times = told.filter((each) => each === kind).length;
      const before = declared.get(kind);
      if (before !== undefined) problems.push(`${kind} is a subject of two features: ${before} and ${name}.`);
      declared.set(kind, name);
      if (who === 'HEARD' && times !== 1)
        problems.push(
          `${name}: ${times} methods say who may hear of ${kind}. Mark exactly one with @HearersOf('${kind}').`,
        );
      if (who === 'UNHEARD' && times > 0)
        problems.push(`${name}: nobody hears of ${kind}, by its declaration, and yet @HearersOf('${kind}') is there.`);
    }
    for (const kind of told)
      if (!(kind in subjects))
        problems.push(`${name}: @HearersOf('${kind}') is there, but ${kind} is none of its subjects.`);
  }
  return problems;
}

function eventProblems(features: readonly Feature[]): string[] {
  const subjects = new Map(features.flatMap(({ subjects: own }) => Object.entries(own)));
  const names = new Set<string>();
  return eventsOf(features).flatMap(({ eventName, kind, webhook }) => {
    const twice = names.has(eventName);
    names.add(eventName);
    const who = subjects.get(kind);
    return [
      ...(twice ? [`${eventName} is declared twice.`] : []),
      ...(who === undefined ? [`${eventName} is about ${kind}, which is no feature's subject.`] : []),
      ...(webhook && who === 'UNHEARD' ? [`${eventName} goes to webhooks, but nobody may hear of ${kind}.`] : []),
    ];
  });
}

function useProblems(features: readonly Feature[]): string[] {
  const names = features.map(({ name }) => name);
  return features.flatMap(({ name, uses }) => [
    ...(names.indexOf(name) === names.lastIndexOf(name) ? [] : [`There are two features named ${name}.`]),
    ...uses
      .filter((used) => !features.includes(used))
      .map((used) => `${name} uses ${used.name}, which the process is not made of.`),
  ]);
}

/** All problems that keep a process from starting, each with advice. */
export const declarationProblems = (features: readonly Feature[]): string[] => [
  ...useProblems(features),
  ...features.flatMap(unknownPermissions),
  ...subjectProblems(features),
  ...eventProblems(features),
];
