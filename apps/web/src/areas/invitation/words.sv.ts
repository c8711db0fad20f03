export const sv = {
  invitation: {
    title: 'Inbjudan',
    lead: 'Du är inbjuden till {{workspace}} för {{organisation}}, i rollen {{role}}.',
    name: 'Namn',
    newPassword: 'Välj ett lösenord',
    passwordHint: 'Minst 12 tecken. En mening går bra.',
    passwordShort: 'Välj ett lösenord på minst 12 tecken.',
    nameMissing: 'Skriv ditt namn.',
    accept: 'Tacka ja',
    acceptBy: 'Tacka ja med {{provider}}',
    hasAccount: '{{email}} har redan ett konto. Logga in med det, och öppna sedan länken i brevet igen.',
    signIn: 'Till inloggningen',
    done: 'Klart. Nu kan du logga in.',
    gone: 'Länken gäller inte längre. Be den som bjöd in dig om en ny.',
  },
  access: { object: { ReceivedInvitation: 'Mottagen inbjudan' } },
};
