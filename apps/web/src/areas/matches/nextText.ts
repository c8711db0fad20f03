import type { TFunction } from 'i18next';
import type { Role } from '../../graphql/generated/graphql';
import type { Match } from './matches.graphql';

/** What the state means for this reader, and who has to act next. */
export function nextText(match: Match, role: Role, t: TFunction, date: (day: string) => string): string {
  const due = { date: match.dueOn ? date(match.dueOn) : '' };
  const staff = role === 'STAFF' || role === 'ADMIN';
  const other = role === 'PARTNER' ? 'PARTNER' : 'STARTUP';
  switch (match.state) {
    case 'SUGGESTED':
      return t('matches.next.SUGGESTED');
    case 'SHORTLISTED':
      return staff ? t('matches.next.SHORTLISTED') : t('matches.next.OTHER');
    case 'INTEREST_ASKED':
      return role === 'PARTNER' ? t('matches.next.INTEREST_ASKED_PARTNER', due) : t('matches.next.INTEREST_ASKED', due);
    case 'INTERESTED':
      if (!staff) return t(`matches.next.INTERESTED_${other}`);
      return match.actions.includes('RECORD_NDA') ? t('matches.next.INTERESTED_NDA') : t('matches.next.INTERESTED');
    case 'NDA':
      return staff ? t('matches.next.NDA') : t(`matches.next.NDA_${other}`);
    case 'INTRODUCED':
    case 'MEETING':
      if (match.initiative) return t('matches.next.RUNNING');
      return staff ? t('matches.next.INTRODUCED') : t('matches.next.INTRODUCED_OTHER');
    case 'AGREEMENT':
    case 'RUNNING':
      return t('matches.next.RUNNING');
    case 'DECLINED':
      return role === 'PARTNER' ? t('matches.next.DECLINED_PARTNER') : t('matches.next.DECLINED');
    case 'WITHDRAWN':
      return t('matches.next.WITHDRAWN');
    default:
      return t('matches.next.OTHER');
  }
}
