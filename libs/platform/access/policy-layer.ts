let holding = true;

/** Whether the program's own policies are asked at all. They always are, but in tests of what row-level security holds by itself. */
export const policiesHold = (): boolean => holding;

/** Only `testing/` calls this; the index does not lead here, and no setting does. */
export function holdPolicies(hold: boolean): void {
  holding = hold;
}
