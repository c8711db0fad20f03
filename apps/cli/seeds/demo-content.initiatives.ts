import type { DemoInitiative, DemoMilestone } from './demo-content.types.js';

const milestone = (key: string, titleSv: string, titleEn: string, due: number, ownerKey: string, done = false, dependsOnKeys: string[] = []): DemoMilestone => ({
  key, titleSv, titleEn, due, ownerKey, done, dependsOnKeys,
});

/** The settings are public facts; plans, dates and figures are made up (`demo: true`). */
export const DEMO_INITIATIVES: readonly DemoInitiative[] = [
  {
    key: 'klustermotor',
    ownerKey: 'flemingsberg-science',
    titleSv: 'Klustermotorn i Flemingsberg',
    titleEn: 'The Flemingsberg cluster engine',
    summarySv: 'Klustermotorn parar ihop bolags behov med forskningsinfrastrukturer och kliniker på campus i Flemingsberg. Målet är att fler bolag ska kunna pröva sina idéer tidigare, med rätt utrustning och rätt kompetens. Planen och siffrorna här är påhittade för demonstrationen.',
    summaryEn: 'The cluster engine matches the needs of companies with research infrastructures and clinics on the Flemingsberg campus. The aim is that more companies can test their ideas earlier, with the right equipment and skills. The plan and the figures shown here are made up for the demonstration.',
    stage: 'IMPLEMENTATION',
    start: -300,
    end: 430,
    participants: [
      { organisationKey: 'flemingsberg-science', role: 'OWNER' },
      { organisationKey: 'region-stockholm', role: 'PARTNER' },
      { organisationKey: 'huddinge-kommun', role: 'PARTNER' },
      { organisationKey: 'botkyrka-kommun', role: 'PARTNER' },
      { organisationKey: 'karolinska-institutet', role: 'PARTNER' },
      { organisationKey: 'kth', role: 'PARTNER' },
      { organisationKey: 'sodertorns-hogskola', role: 'PARTNER' },
      { organisationKey: 'roda-korsets-hogskola', role: 'PARTNER' },
    ],
    milestones: [
      milestone('km-inventory', 'Kartläggning av infrastrukturerna klar', 'Inventory of the infrastructures done', -210, 'flemingsberg-science', true),
      milestone('km-first-round', 'Första behovsrundan avslutad', 'First round of needs closed', -90, 'flemingsberg-science', true, ['km-inventory']),
      milestone('km-ten-matches', 'Tio introduktioner genomförda', 'Ten introductions made', 20, 'flemingsberg-science', false, ['km-first-round']),
      milestone('km-midterm', 'Halvtidsrapport till finansiären', 'Mid-term report to the funder', 45, 'flemingsberg-science', false, ['km-ten-matches']),
      milestone('km-second-round', 'Andra behovsrundan öppnar', 'Second round of needs opens', 75, 'flemingsberg-science'),
      milestone('km-final', 'Slutrapport lämnad', 'Final report delivered', 430, 'flemingsberg-science', false, ['km-midterm', 'km-second-round']),
    ],
    indicators: [
      {
        code: 'RCO01', nameSv: 'Företag som får stöd', nameEn: 'Enterprises supported', type: 'OUTPUT', unitSv: 'företag', unitEn: 'enterprises', baseline: 0, target: 40, actual: 9, countingRule: 'DISTINCT_ORGNR',
        definitionSv: 'Antal företag som har fått stöd i projektet. Varje giltigt organisationsnummer räknas en gång, hur många insatser företaget än har fått.',
        definitionEn: 'Number of enterprises supported by the project. Each valid organisation number counts once, however many activities the enterprise took part in.',
      },
      {
        code: 'RCO10', nameSv: 'Företag som samarbetar med forskningsorganisationer', nameEn: 'Enterprises cooperating with research organisations', type: 'OUTPUT', unitSv: 'företag', unitEn: 'enterprises', baseline: 0, target: 12, actual: 2, countingRule: 'DISTINCT_ORGNR',
        definitionSv: 'Antal företag med ett aktivt FoU-samarbete som kan styrkas och som varar minst lika länge som det stödda projektet. Köpta tjänster räknas inte.',
        definitionEn: 'Number of enterprises in active R&D cooperation that is evidenced and lasts at least as long as the supported project. Purchased services do not count.',
      },
      {
        code: 'FS-TID', nameSv: 'Tid från behov till introduktion', nameEn: 'Time from need to introduction', type: 'RESULT', unitSv: 'arbetsdagar (median)', unitEn: 'working days (median)', baseline: 45, target: 20, actual: 27, countingRule: 'LATEST',
        definitionSv: 'Median av antalet arbetsdagar från att ett behov publiceras till att bolaget och värden har introducerats för varandra.',
        definitionEn: 'Median number of working days from the publication of a need to the introduction of company and host.',
      },
    ],
    demo: true,
  },
  {
    key: 'open-infrastructure',
    ownerKey: 'flemingsberg-science',
    titleSv: 'Öppna en forskningsinfrastruktur för företag',
    titleEn: 'Open a research infrastructure to companies',
    summarySv: 'Varje år öppnas en eller två infrastrukturer på campus för företag. Arbetet gäller villkor, prislista, introduktionsutbildning och ett bokningssätt som fungerar för ett litet bolag. Den infrastruktur som visas här är påhittad.',
    summaryEn: 'Each year one or two infrastructures on campus are opened to companies. The work concerns terms, price list, introductory training and a way of booking that suits a small company. The infrastructure shown here is made up.',
    stage: 'MOBILISATION',
    start: -60,
    end: 240,
    participants: [
      { organisationKey: 'flemingsberg-science', role: 'OWNER' },
      { organisationKey: 'demo-lab', role: 'PARTNER' },
      { organisationKey: 'demo-house', role: 'REFERENCE' },
    ],
    milestones: [
      milestone('oi-choice', 'Infrastruktur utsedd', 'Infrastructure chosen', -20, 'flemingsberg-science', true),
      milestone('oi-terms', 'Villkor och prislista för företag beslutade', 'Terms and price list for companies decided', -3, 'demo-lab', false, ['oi-choice']),
      milestone('oi-training', 'Introduktionsutbildning framtagen', 'Introductory training ready', 50, 'demo-lab', false, ['oi-terms']),
      milestone('oi-pilot', 'Tre pilotbolag har använt infrastrukturen', 'Three pilot companies have used the infrastructure', 140, 'flemingsberg-science', false, ['oi-training']),
      milestone('oi-open', 'Öppen för alla bolag i klustret', 'Open to every company in the cluster', 200, 'demo-lab', false, ['oi-pilot']),
    ],
    indicators: [
      {
        code: 'FS-OPPNA', nameSv: 'Infrastrukturer öppna för företag', nameEn: 'Infrastructures open to companies', type: 'OUTPUT', unitSv: 'infrastrukturer', unitEn: 'infrastructures', baseline: 3, target: 5, actual: 3, countingRule: 'LATEST',
        definitionSv: 'Antal infrastrukturer på campus som vid mättillfället har beslutade villkor och prislista för företag.',
        definitionEn: 'Number of infrastructures on campus that at the time of measuring have decided terms and a price list for companies.',
      },
      {
        code: 'FS-TIMMAR', nameSv: 'Företagens timmar i infrastrukturen', nameEn: 'Hours used by companies', type: 'RESULT', unitSv: 'timmar', unitEn: 'hours', baseline: 0, target: 600, actual: 84, countingRule: 'SUM',
        definitionSv: 'Summan av de timmar som företag har använt infrastrukturen, enligt bokningarna.',
        definitionEn: 'Sum of the hours for which companies used the infrastructure, according to the bookings.',
      },
    ],
    demo: true,
  },
  {
    key: 'two-regions',
    ownerKey: 'region-stockholm',
    titleSv: 'Gemensam uppföljning i Stockholm och Uppsala',
    titleEn: 'Joint follow-up in Stockholm and Uppsala',
    summarySv: 'De två regionerna vill kunna visa vad klustren åstadkommer tillsammans, utan att samma bolag räknas två gånger. Initiativet tar fram gemensamma definitioner och en första gemensam sammanställning. Planen är påhittad för demonstrationen.',
    summaryEn: 'The two regions want to show what the clusters achieve together without counting the same company twice. The initiative produces common definitions and a first joint summary. The plan is made up for the demonstration.',
    stage: 'PRESTUDY',
    start: -30,
    end: 300,
    participants: [
      { organisationKey: 'region-stockholm', role: 'OWNER' },
      { organisationKey: 'region-uppsala', role: 'PARTNER' },
      { organisationKey: 'flemingsberg-science', role: 'REFERENCE' },
    ],
    milestones: [
      milestone('tr-definitions', 'Gemensamma definitioner föreslagna', 'Common definitions proposed', 15, 'region-stockholm'),
      milestone('tr-review', 'Definitionerna granskade i båda regionerna', 'Definitions reviewed in both regions', 60, 'region-uppsala', false, ['tr-definitions']),
      milestone('tr-first-figure', 'Första gemensamma sammanställningen', 'First joint summary', 150, 'region-stockholm', false, ['tr-review']),
      milestone('tr-decision', 'Underlag för beslut om fortsättning', 'Basis for a decision on continuing', 290, 'region-stockholm', false, ['tr-first-figure']),
    ],
    indicators: [
      {
        code: 'RCO01', nameSv: 'Företag som får stöd, båda regionerna', nameEn: 'Enterprises supported, both regions', type: 'OUTPUT', unitSv: 'företag', unitEn: 'enterprises', baseline: 0, target: 80, actual: 0, countingRule: 'DISTINCT_ORGNR',
        definitionSv: 'Antal företag som har fått stöd i någon av regionerna. Ett företag som har fått stöd i båda räknas en gång.',
        definitionEn: 'Number of enterprises supported in either region. An enterprise supported in both counts once.',
      },
      {
        code: 'FS-ANTAGIT', nameSv: 'Aktörer som har antagit avsiktsförklaringen', nameEn: 'Actors that have adopted the letter of intent', type: 'OUTPUT', unitSv: 'organisationer', unitEn: 'organisations', baseline: 0, target: 10, actual: 0, countingRule: 'LATEST',
        definitionSv: 'Antal organisationer vars beslutande organ har antagit avsiktsförklaringen enligt protokoll.',
        definitionEn: 'Number of organisations whose deciding body has adopted the letter of intent according to its minutes.',
      },
    ],
    demo: true,
  },
];
