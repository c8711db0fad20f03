import type { DiscoveryService } from '@nestjs/core';

/** A marked method: the mark's data, and the method's name. */
export interface Marked<Said> {
  said: Said;
  method: string;
}

/** A decorator for methods of one type. The program uses it to find the methods among its providers at start. */
export interface MethodMark<Said, Method> {
  /** The decorator. */
  put(
    said: Said,
  ): <T extends Method>(prototype: object, method: string, descriptor: TypedPropertyDescriptor<T>) => void;
  /** The marked methods of a class. A method may carry the mark several times. */
  of(prototype: object): readonly Marked<Said>[];
  /** The marked methods of all providers, each bound to its provider. */
  among(discovery: DiscoveryService): { said: Said; call: Method }[];
}

/** Makes a mark; the constant that holds it is the mark. */
export function methodMark<Said, Method extends (...given: never[]) => unknown>(): MethodMark<Said, Method> {
  const marked = new WeakMap<object, Marked<Said>[]>();
  const of = (prototype: object) => marked.get(prototype) ?? [];
  return {
    put: (said) => (prototype, method) => void marked.set(prototype, [...of(prototype), { said, method }]),
    of,
    among: (discovery) =>
      (discovery.getProviders() as { instance: unknown }[]).flatMap(({ instance }) =>
        typeof instance === 'object' && instance !== null
          ? of(Object.getPrototypeOf(instance) as object).map(({ said, method }) => ({
              said,
              call: (instance as Record<string, Method>)[method]!.bind(instance) as Method,
            }))
          : [],
      ),
  };
}
