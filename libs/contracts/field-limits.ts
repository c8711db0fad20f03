/** Number of characters of a text after trimming; a text without `least` may be empty. */
export interface TextLimits {
  readonly least?: number;
  readonly most: number;
}

/** The smallest and the largest number a field takes. */
export interface NumberLimits {
  readonly least: number;
  readonly most: number;
}

/** Number of items of a list, and the length of each. */
export interface ListLimits {
  readonly most: number;
  readonly item: TextLimits;
}
