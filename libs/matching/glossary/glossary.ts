import * as a1 from './anatomy.js';
import * as a2 from './biology.js';
import * as a3 from './diseases-infections-cancer.js';
import * as a4 from './diseases-mental.js';
import * as a5 from './diseases.js';
import * as a6 from './healthcare.js';
import * as a7 from './physical.js';
import * as a8 from './regulation.js';
import * as a9 from './research.js';
import * as b1 from './specialities.js';
export interface Concept { id: string; sv: readonly string[]; en: readonly string[] }
const list = (s: string) => s.split(';').map((t) => t.trim()).filter(Boolean);
export const GLOSSARY: readonly Concept[] = [a1, a2, a3, a4, a5, a6, a7, a8, a9, b1].flatMap((m) => Object.values(m as Record<string, string>).flatMap((t) => t.split('\n').filter((l) => l.includes('|')).map((l) => { const [s, e] = l.split('|') as [string, string]; return { id: list(e)[0] as string, sv: list(s), en: list(e) }; })));
