/** A branch of a catalogue: texts or further branches, by key. */
export type Words = { readonly [key: string]: string | Words };

/** The type of a translation: the same keys at all levels, with any text in the leaves. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
