/** The words for every value of the contract's enums. */
export const words = {
  role: { STAFF: 'Processledare', STARTUP: 'Företag', PARTNER: 'Partner', COORDINATOR: 'Regional samordnare', ADMIN: 'Administratör', GUEST: 'Gäst' },
  organisationKind: {
    STARTUP: 'Startup', COMPANY: 'Företag', LAB: 'Labb', HOSPITAL: 'Sjukhus', UNIVERSITY: 'Lärosäte', MUNICIPALITY: 'Kommun',
    REGION: 'Region', AUTHORITY: 'Myndighet', FOUNDATION: 'Stiftelse', INVESTOR: 'Investerare', OTHER: 'Annan',
  },
  clusterRole: {
    FOUNDER: 'Grundare', ASSOCIATED: 'Associerad', TRUSTED: 'Betrodd', INFRASTRUCTURE: 'Forskningsinfrastruktur', CLINIC: 'Klinik',
  },
  needKind: {
    LAB: 'Labb', CLINIC: 'Klinik', DATA_BIOBANK: 'Data eller biobank', EXPERTISE: 'Expertis', PARTNER: 'Samarbetspart', PREMISES: 'Lokaler',
  },
  needState: { SUBMITTED: 'Inlämnat', PUBLISHED: 'Publicerat', WITHDRAWN: 'Återkallat', CLOSED: 'Avslutat' },
  moneyDirection: {
    STARTUP_PAYS: 'Företaget betalar', PARTNER_PAYS: 'Partnern betalar', GRANT_FUNDED: 'Finansieras med bidrag', UNPAID: 'Ingen ersättning',
  },
  gmmClass: { F: 'F-verksamhet (försumbar risk)', L: 'L-verksamhet (låg risk)', R: 'R-verksamhet (måttlig eller hög risk)' },
  matchState: {
    SUGGESTED: 'Föreslagen', SHORTLISTED: 'Utvald', INTEREST_ASKED: 'Intresse efterfrågat', INTERESTED: 'Intresserad', DECLINED: 'Tackade nej',
    NDA: 'Sekretessavtal klart', INTRODUCED: 'Presenterade', MEETING: 'Möte', AGREEMENT: 'Avtal', RUNNING: 'Pågår', DONE: 'Klar',
    FAILED: 'Avbruten', WITHDRAWN: 'Återkallad',
  },
  declineReason: {
    NO_CAPACITY: 'Vi har ingen ledig kapacitet', WRONG_METHOD: 'Metoden är inte vår', WRONG_TIME: 'Tiden passar inte',
    NOT_OPEN_TO_COMPANIES: 'Vi tar inte emot företag', CONFLICT_OF_INTEREST: 'Jäv eller intressekonflikt', OTHER: 'Annat skäl',
  },
  gate: {
    OPEN_TO_COMPANIES: 'Öppen för företag', BIOSAFETY_LEVEL: 'Skyddsnivå', GMM_CLASS: 'GMM-klass', KIND: 'Typ av resurs',
    CERTIFICATION: 'Certifikat', SAMPLE_TYPE: 'Provtyp', CLINICAL_SPECIALITY: 'Klinisk specialitet', WINDOW: 'Tid', CAPACITY: 'Kapacitet',
    TRAINING: 'Utbildning', VALIDITY: 'Uppgifternas giltighet', NOT_EXCLUDED: 'Inte undantagen',
  },
  gateVerdict: { MEETS: 'Uppfyllt', UNKNOWN: 'Okänt', FAILS: 'Inte uppfyllt', WARNS: 'Önskemål som inte är uppfyllt' },
  scorePart: {
    WORDS: 'Ord', PHRASES: 'Uttryck', SPELLING: 'Stavning', CONCEPTS: 'Begrepp', MEANING: 'Innehåll', TRL: 'Mognadsgrad', EQUIPMENT: 'Metod och utrustning',
    SITE: 'Plats', LEAD_TIME: 'Ledtid', PRICE_GROUP: 'Prisgrupp', PAST_OUTCOMES: 'Tidigare utfall', PARTNER_BIAS: 'Värdens svar',
  },
  stage: {
    IDEA: 'Idé', PRESTUDY: 'Förstudie', MOBILISATION: 'Mobilisering', IMPLEMENTATION: 'Genomförande', ADOPTION: 'Införande',
    CLOSED: 'Avslutat', PARKED: 'Vilande',
  },
  visibility: { PARTICIPANTS: 'Bara deltagarna', CLUSTER: 'Hela klustret' },
  participationRole: { OWNER: 'Ägare', STARTUP: 'Företag', PARTNER: 'Partner', FINANCIER: 'Finansiär', COORDINATOR: 'Samordnare' },
  milestoneState: { PLANNED: 'Planerat', DONE: 'Klart', CANCELLED: 'Inställt' },
  indicatorKind: { OUTPUT: 'Utfall', RESULT: 'Resultat' },
  countingRule: {
    DISTINCT_ORGNR: 'Varje företag räknas en gång (organisationsnummer)', SUM: 'Summa', LATEST: 'Senaste värdet',
  },
  reportState: {
    DRAFT: 'Utkast', VALIDATED: 'Kontrollerad', APPROVED: 'Godkänd för sändning', QUEUED: 'I kö', DELIVERING: 'Skickas', DELIVERED: 'Levererad',
    RECEIVED: 'Mottagen', COMPLETION_ASKED: 'Komplettering begärd', ACCEPTED: 'Godkänd av mottagaren',
  },
  roundState: { DRAFT: 'Förbereds', OPEN: 'Öppen', CLOSED: 'Stängd', PUBLISHED: 'Publicerad', CANCELLED: 'Avbruten' },
  roundMode: { STABLE: 'Stabil', MAX_WELFARE: 'Bästa helhet' },
  deliveryOutcome: { SENT: 'Skickad', FAILED: 'Misslyckades' },
  severity: { ERROR: 'Måste rättas', WARNING: 'Att se över' },
  adoptionState: {
    NOT_ASKED: 'Inte tillfrågad', PREPARED: 'Bereds', ON_AGENDA: 'På dagordningen', DECIDED: 'Beslutad', NOTIFIED: 'Meddelad',
  },
  adoptionDecision: { ADOPTED: 'Antagen', REJECTED: 'Avslagen', REFERRED_BACK: 'Återremitterad', TABLED: 'Bordlagd' },
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Okänt',
};
