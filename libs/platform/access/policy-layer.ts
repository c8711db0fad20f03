let holding = true;

/** Whether the program's own policies are applied. False only in tests that check row-level security alone. */
export const policiesHold = (): boolean => holding;

/** Called from `testing/` only: neither the index nor a setting leads here. */
export function holdPolicies(hold: boolean): void {
  holding = hold;
}
