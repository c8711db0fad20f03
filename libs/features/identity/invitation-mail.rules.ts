import { oneLine, type Role } from '#kernel';
import type { OutgoingMail } from '#platform/mail';
import type { Language } from './identity.entity.js';
import { INVITATION_DAYS } from './invitation.rules.js';

export interface InvitationFacts {
  sendingId: string;
  email: string;
  role: Role;
  language: Language;
  workspaceName: string;
  organisationName: string;
  /** Null when the program itself sends the invitation. */
  inviterName: string | null;
}

const ROLE_WORDS: Record<Language, Record<Role, string>> = {
  SV: {
    ADMIN: 'administratör',
    STAFF: 'processledare',
    STARTUP: 'företag',
    PARTNER: 'partner',
    COORDINATOR: 'regional samordnare',
    GUEST: 'gäst i ett initiativ',
  },
  EN: {
    ADMIN: 'administrator',
    STAFF: 'process leader',
    STARTUP: 'company',
    PARTNER: 'partner',
    COORDINATOR: 'regional coordinator',
    GUEST: 'guest of an initiative',
  },
};

/** Names are entered by others, so they are cut and kept on one line. */
const shortLine = (text: string): string => oneLine(text).slice(0, 200);

/**
 * The mail of one sending, with the same Message-ID on every attempt. It says who invites to which organisation, role
 * and workspace, and nothing of the workspace's content.
 */
export function invitationMail(facts: InvitationFacts, link: string): OutgoingMail {
  const workspace = shortLine(facts.workspaceName);
  const organisation = shortLine(facts.organisationName);
  const inviter = facts.inviterName && shortLine(facts.inviterName);
  const role = ROLE_WORDS[facts.language][facts.role];
  const head = { messageId: `<invitation-${facts.sendingId}@klustermotor>`, to: facts.email };
  if (facts.language === 'EN') {
    return {
      ...head,
      subject: `Invitation to ${workspace}`,
      text: `Hello,

${inviter ? `${inviter} invites you` : 'You are invited'} to ${workspace} as ${role}, for ${organisation}.

Open this link to accept. It is yours alone, works once, and for ${INVITATION_DAYS} days:
${link}

If you did not expect this, you need not do anything.
`,
    };
  }
  return {
    ...head,
    subject: `Inbjudan till ${workspace}`,
    text: `Hej!

${inviter ? `${inviter} bjuder in dig` : 'Du är inbjuden'} till ${workspace} som ${role}, för ${organisation}.

Öppna länken för att tacka ja. Den är bara din, fungerar en gång och gäller i ${INVITATION_DAYS} dagar:
${link}

Har du inte väntat dig det här behöver du inte göra något.
`,
  };
}
