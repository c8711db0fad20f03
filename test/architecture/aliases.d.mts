export interface Alias {
  name: string;
  alias: string;
  onlyModule: boolean;
}
export function aliasesOf(root: string): Alias[];
export function resolveFor(root: string): Record<string, unknown>;
