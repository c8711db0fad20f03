/**
 * The content of the demo: typed constants, no logic. Facts about real organisations come from public sources; all
 * content marked fictional or demo is invented. No real person is named. Dates are offsets from the day of seeding (see
 * `DayOffset`).
 */
import { DEMO_CLINICS } from './demo-content.clinics.js';
import { DEMO_LABS } from './demo-content.labs.js';
import type { DemoCapability } from './demo-content.types.js';

export * from './demo-content.types.js';
export * from './demo-content.organisations.js';
export * from './demo-content.needs.js';
export * from './demo-content.initiatives.js';
export * from './demo-content.letter.js';
export * from './demo-content.rounds.js';

export const DEMO_CAPABILITIES: readonly DemoCapability[] = [...DEMO_LABS, ...DEMO_CLINICS];
