export const API_PATHS: string[];
export function belongsToApi(url: string): boolean;
