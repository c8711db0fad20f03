/** How many characters a text has after trimming; a text without `least` may be left empty. */
export interface TextLimits {
  readonly least?: number;
  readonly most: number;
}

/** The smallest and the largest number a field takes. */
export interface NumberLimits {
  readonly least: number;
  readonly most: number;
}

/** How many things a list has, and how long each may be. */
export interface ListLimits {
  readonly most: number;
  readonly item: TextLimits;
}
