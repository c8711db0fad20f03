import { access } from './access/area';
import { account } from './account/area';
import { agreements } from './agreements/area';
import { audit } from './audit/area';
import { capabilities } from './capabilities/area';
import { home } from './home/area';
import { initiatives } from './initiatives/area';
import { invitation } from './invitation/area';
import { letter } from './letter/area';
import { mailbox } from './mailbox/area';
import { matches } from './matches/area';
import { needs } from './needs/area';
import { organisations } from './organisations/area';
import { people } from './people/area';
import { reports } from './reports/area';
import { rounds } from './rounds/area';
import { searches } from './searches/area';
import { signIn } from './sign-in/area';
import { webhooks } from './webhooks/area';
import { weights } from './weights/area';
import type { SubjectKind } from '../graphql/generated/graphql';

/** The one list of the page's areas. */
export const areas = [
  home,
  needs,
  matches,
  initiatives,
  reports,
  capabilities,
  organisations,
  agreements,
  letter,
  people,
  webhooks,
  signIn,
  invitation,
  rounds,
  searches,
  weights,
  access,
  audit,
  account,
  mailbox,
] as const;

type KindsOf<T> = T extends { subjects: infer Subjects } ? keyof Subjects : never;
type Unshown = Exclude<SubjectKind, KindsOf<(typeof areas)[number]>>;
/** Does not compile if no area shows a kind of subject; the compiler's message names the kind. */
export const everyKindIsShown: [Unshown] extends [never] ? true : Unshown = true;
