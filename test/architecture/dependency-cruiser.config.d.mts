import type { IConfiguration } from 'dependency-cruiser';

export const TIERS: string[][];
declare const config: IConfiguration;
export default config;
