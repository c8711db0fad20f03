import { access } from './en/access';
import { account } from './en/account';
import { audit } from './en/audit';
import { initiatives } from './en/initiatives';
import { live } from './en/live';
import { matches } from './en/matches';
import { needs } from './en/needs';
import { invitation, people, providers } from './en/people';
import { registers } from './en/registers';
import { reports } from './en/reports';
import { rounds } from './en/rounds';
import { searches } from './en/searches';
import { security } from './en/security';
import { shell } from './en/shell';
import { webhooks } from './en/webhooks';
import { weights } from './en/weights';
import { words } from './en/words';
import type { Catalogue } from './sv';

export const en: Catalogue = {
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
