export function isServerSource(path: string): boolean;
export function compile(paths: Iterable<string>): Promise<string[]>;
export function compileFile(path: string, dist?: string): Promise<void>;
