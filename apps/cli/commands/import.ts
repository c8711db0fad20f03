export const runImport = (_args: string[], _app: unknown, _out: (line: string) => void): Promise<number> => Promise.resolve(0);
