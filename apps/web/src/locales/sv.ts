import { access } from './sv/access';
import { account } from './sv/account';
import { audit } from './sv/audit';
import { initiatives } from './sv/initiatives';
import { live } from './sv/live';
import { matches } from './sv/matches';
import { needs } from './sv/needs';
import { invitation, people, providers } from './sv/people';
import { registers } from './sv/registers';
import { reports } from './sv/reports';
import { rounds } from './sv/rounds';
import { searches } from './sv/searches';
import { security } from './sv/security';
import { shell } from './sv/shell';
import { webhooks } from './sv/webhooks';
import { weights } from './sv/weights';
import { words } from './sv/words';

/** Swedish is the original: its shape is the type every other language must satisfy. */
export const sv = {
  ...shell,
  words,
  live,
  needs,
  matches,
  initiatives,
  rounds,
  reports,
  searches,
  weights,
  people,
  invitation,
  providers,
  ...registers,
  access,
  account,
  security,
  audit,
  webhooks,
};

/** The same keys all the way down, with any text in the leaves. */
type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
export type Catalogue = Translated<typeof sv>;
