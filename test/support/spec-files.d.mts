export const PROJECTS: string[];
export function projectOf(path: string): string;
export function filesIn(folder: string, root?: string): string[];
export function specsOf(projects: string[]): string[];
export function findSpecs(names: string[]): { specs: string[]; unknown: string[] };
