export const sv = {
  nav: { mailbox: 'Demobrevlåda' },
  mailbox: {
    title: 'Demobrevlåda',
    lead: 'Brev som programmet skulle ha skickat. Ingenting lämnar datorn.',
    empty: 'Brevlådan är tom',
    emptyText: 'Skicka en rapport så kommer brevet hit.',
    from: 'Från',
    to: 'Till',
    attachments: 'Bilagor',
    choose: 'Välj ett brev för att läsa det.',
    refresh: 'Uppdatera',
    messageId: 'Meddelande-id',
  },
};
