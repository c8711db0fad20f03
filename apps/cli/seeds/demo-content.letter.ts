import type { DemoAdoption, DemoLetter } from './demo-content.types.js';

/** The title describes the letter; our sources do not contain the original wording. */
export const DEMO_LETTER: DemoLetter = {
  key: 'letter-2024',
  titleSv: 'Avsiktsförklaring: Stockholms och Uppsalas life science-kluster sluter sig samman',
  titleEn: 'Letter of intent: the life-science clusters of Stockholm and Uppsala join',
  version: '1',
  signedMonth: '2024-06',
  signatoriesSv: 'Regionstyrelsernas ordförande i Region Stockholm och Region Uppsala',
  signatoriesEn: 'The chairs of the regional boards of Region Stockholm and Region Uppsala',
  leadKey: 'region-stockholm',
  summarySv:
    'En viljeyttring. Den medför inga skyldigheter, och inget senare avtal och ingen gemensam organisation är avsedd. Fler aktörer bjuds in att anta den, var och en genom beslut i sitt eget beslutande organ.',
  summaryEn:
    'A declaration of will. It carries no obligations, and no later agreement or joint organisation is intended. More actors are asked to adopt it, each by its own deciding body.',
};

const MADE_UP_SV =
  'Läget är påhittat för demonstrationen och säger ingenting om organisationens verkliga ställningstagande.';
const MADE_UP_EN =
  'The state is made up for the demonstration and says nothing about the position of the organisation.';

const madeUp = (
  organisationKey: string,
  state: 'NOT_ASKED' | 'PREPARED',
  decidingBody: string | null = null,
): DemoAdoption => ({
  letterKey: 'letter-2024',
  organisationKey,
  state,
  decidingBody,
  proposalDated: null,
  decision: null,
  sendToKey: state === 'PREPARED' ? 'region-stockholm' : null,
  demo: true,
  sourceSv: MADE_UP_SV,
  sourceEn: MADE_UP_EN,
});

export const DEMO_ADOPTIONS: readonly DemoAdoption[] = [
  {
    letterKey: 'letter-2024',
    organisationKey: 'huddinge-kommun',
    state: 'PREPARED',
    decidingBody: 'Kommunstyrelsen',
    proposalDated: '2024-08-21',
    decision: null,
    sendToKey: 'region-stockholm',
    demo: false,
    sourceSv:
      'Förslag till beslut i kommunstyrelsen daterat den 21 augusti 2024. Beslutet ska skickas till Region Stockholm. Utgången finns inte i våra källor och har därför inte fyllts i.',
    sourceEn:
      'Proposal to the municipal executive board dated 21 August 2024. The decision is to be sent to Region Stockholm. The outcome is not in our sources and has therefore not been entered.',
  },
  madeUp('botkyrka-kommun', 'PREPARED', 'Kommunstyrelsen'),
  madeUp('karolinska-institutet', 'PREPARED'),
  madeUp('kth', 'NOT_ASKED'),
  madeUp('sodertorns-hogskola', 'NOT_ASKED'),
  madeUp('roda-korsets-hogskola', 'NOT_ASKED'),
  madeUp('uppsala-kommun', 'PREPARED', 'Kommunstyrelsen'),
  madeUp('uppsala-universitet', 'NOT_ASKED'),
  madeUp('akademiska-sjukhuset', 'NOT_ASKED'),
];
