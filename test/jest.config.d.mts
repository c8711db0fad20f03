declare const config: { projects: { displayName: string }[] };
export default config;
