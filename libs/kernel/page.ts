/** One page of a list in a stable order; `endCursor` continues after the last item. */
export interface Page<T> {
  items: T[];
  cursors: string[];
  hasNextPage: boolean;
  /** How many items the whole list has, up to one more than `MOST_COUNTED`; a function counts when somebody asks. */
  totalCount: number | (() => Promise<number>);
}

/** Longer lists are not counted to their end: one more than this stands for all that is more. */
export const MOST_COUNTED = 1000;

/** Maximum number of items on one page of a list. */
export const MAX_PAGE_SIZE = 100;

export interface PageRequest {
  first: number;
  after?: string | null;
}
