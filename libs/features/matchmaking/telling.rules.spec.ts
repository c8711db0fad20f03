import { tellingParts } from './telling.rules.js';

const SECRETS = {
  companyNames: ['Exempelcell AB', 'Example Cell AB (publ)', 'Påhittad Diagnostik AB (fiktivt)'],
  peopleNames: ['Stina Startup'],
  orgnr: '5566778899',
  confidential: 'Cellerna tas ur navelsträng och förbehandlas med ett enzym som vi ännu inte har patenterat.',
};
const toldBy = (anonymisedSummary: string, secrets = SECRETS) =>
  tellingParts({ title: 'Odling av celler', anonymisedSummary, successCriteria: 'Tre satser' }, secrets).map(
    ({ field, kind, text }) => [field, kind, text],
  );

describe('the open text of a need tells too much', () => {
  it.each([
    ['Vi på Exempelcell behöver hjälp', 'COMPANY_NAME', 'Exempelcell'],
    ['exempelcells metod', 'COMPANY_NAME', 'exempelcells'],
    ['our EXAMPLE-CELL line', 'COMPANY_NAME', 'EXAMPLE-CELL'],
    ['hos Påhittad Diagnostik, i Huddinge', 'COMPANY_NAME', 'Påhittad Diagnostik'],
    ['Bolag 556677-8899 söker', 'ORGNR', '556677-8899'],
    ['Bolag 16556677 8899 söker', 'ORGNR', '16556677 8899'],
    ['Bolag 559999-1234 söker', 'ORGNR', '559999-1234'],
    ['Läs mer på www.cell.example/om', 'WEB_ADDRESS', 'www.cell.example/om'],
    ['Läs mer på https://cell.test', 'WEB_ADDRESS', 'https://cell.test'],
    ['Se exempelbolaget.se.', 'WEB_ADDRESS', 'exempelbolaget.se'],
    ['Skriv till info@exempelbolaget.se', 'MAIL_ADDRESS', 'info@exempelbolaget.se'],
    ['Ring 08-123 45 67', 'PHONE', '08-123 45 67'],
    ['Ring +46 70 123 45 67', 'PHONE', '+46 70 123 45 67'],
    ['Ring 0701234567', 'PHONE', '0701234567'],
    ['Fråga Stina  Startup om metoden', 'PERSON_NAME', 'Stina  Startup'],
    ['De FÖRBEHANDLAS med ett enzym, som vi köper', 'CONFIDENTIAL_WORDS', 'FÖRBEHANDLAS med ett enzym, som vi'],
  ])('%j by %s', (summary, kind, text) => expect(toldBy(summary)).toContainEqual(['anonymisedSummary', kind, text]));

  it('once for one passage that stands twice', () =>
    expect(toldBy('Exempelcell och Exempelcell')).toEqual([['anonymisedSummary', 'COMPANY_NAME', 'Exempelcell']]));
  it('in each open field', () => {
    const open = { title: 'Exempelcell', anonymisedSummary: 'Exempelcell', successCriteria: 'Exempelcell' };
    expect(tellingParts(open, SECRETS).map(({ field }) => field)).toEqual([
      'title',
      'anonymisedSummary',
      'successCriteria',
    ]);
  });
});

describe('nothing is told by', () => {
  it.each([
    'Ett bolag behöver odla stamceller enligt GMP i tre satser, 2026-12-01 till 2027-03-01.',
    'Exempelcellodling i bioreaktor',
    'CD34+ celler, 0,5–10 ml, 37 °C, pH 7.4, ISO 13485 och ISO 15189',
    'Budget 1 500 000 kr, 96 isolat med 50 gångers täckning',
    'Cellerna tas ur navelsträng',
    'Stina startup-miljö',
    'Cell.Line och t.ex. HeLa',
  ])('%j', (summary) => expect(toldBy(summary, { ...SECRETS, peopleNames: ['Stina Svensson'] })).toEqual([]));
  it('a name too short to be one', () =>
    expect(toldBy('Vi kan bio', { ...SECRETS, companyNames: ['Bio AB'] })).toEqual([]));
});
