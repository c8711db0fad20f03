export const words = {
  role: { STAFF: 'Process leader', STARTUP: 'Company', PARTNER: 'Partner', COORDINATOR: 'Regional coordinator', ADMIN: 'Administrator', GUEST: 'Guest' },
  organisationKind: {
    STARTUP: 'Startup', COMPANY: 'Company', LAB: 'Lab', HOSPITAL: 'Hospital', UNIVERSITY: 'University', MUNICIPALITY: 'Municipality',
    REGION: 'Region', AUTHORITY: 'Authority', FOUNDATION: 'Foundation', INVESTOR: 'Investor', OTHER: 'Other',
  },
  clusterRole: {
    FOUNDER: 'Founder', ASSOCIATED: 'Associated', TRUSTED: 'Trusted', INFRASTRUCTURE: 'Research infrastructure', CLINIC: 'Clinic',
  },
  needKind: {
    LAB: 'Lab', CLINIC: 'Clinic', DATA_BIOBANK: 'Data or biobank', EXPERTISE: 'Expertise', PARTNER: 'Partner', PREMISES: 'Premises',
  },
  needState: { SUBMITTED: 'Submitted', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn', CLOSED: 'Closed' },
  moneyDirection: {
    STARTUP_PAYS: 'The company pays', PARTNER_PAYS: 'The partner pays', GRANT_FUNDED: 'Funded by a grant', UNPAID: 'No payment',
  },
  gmmClass: { F: 'Class F (negligible risk)', L: 'Class L (low risk)', R: 'Class R (moderate or high risk)' },
  matchState: {
    SUGGESTED: 'Suggested', SHORTLISTED: 'Shortlisted', INTEREST_ASKED: 'Interest asked', INTERESTED: 'Interested', DECLINED: 'Declined',
    NDA: 'NDA in place', INTRODUCED: 'Introduced', MEETING: 'Meeting', AGREEMENT: 'Agreement', RUNNING: 'Running', DONE: 'Done',
    FAILED: 'Failed', WITHDRAWN: 'Withdrawn',
  },
  declineReason: {
    NO_CAPACITY: 'We have no free capacity', WRONG_METHOD: 'Not our method', WRONG_TIME: 'The time does not suit',
    NOT_OPEN_TO_COMPANIES: 'We do not take companies', CONFLICT_OF_INTEREST: 'Conflict of interest', OTHER: 'Another reason',
  },
  gate: {
    OPEN_TO_COMPANIES: 'Open to companies', BIOSAFETY_LEVEL: 'Biosafety level', GMM_CLASS: 'GMM class', KIND: 'Kind of resource',
    CERTIFICATION: 'Certificate', SAMPLE_TYPE: 'Sample type', CLINICAL_SPECIALITY: 'Clinical speciality', WINDOW: 'Time', CAPACITY: 'Capacity',
    TRAINING: 'Training', VALIDITY: 'Information is current', NOT_EXCLUDED: 'Not excluded',
  },
  gateVerdict: { MEETS: 'Met', UNKNOWN: 'Unknown', FAILS: 'Not met', WARNS: 'A wish that is not met' },
  scorePart: {
    WORDS: 'Words', PHRASES: 'Phrases', SPELLING: 'Spelling', CONCEPTS: 'Concepts', MEANING: 'Content', TRL: 'Readiness', EQUIPMENT: 'Method and equipment',
    SITE: 'Site', LEAD_TIME: 'Lead time', PRICE_GROUP: 'Price group', PAST_OUTCOMES: 'Past outcomes', PARTNER_BIAS: 'The host’s answers',
  },
  stage: {
    IDEA: 'Idea', PRESTUDY: 'Pre-study', MOBILISATION: 'Mobilisation', IMPLEMENTATION: 'Implementation', ADOPTION: 'Adoption',
    CLOSED: 'Closed', PARKED: 'Parked',
  },
  visibility: { PARTICIPANTS: 'Participants only', CLUSTER: 'The whole cluster' },
  participationRole: { OWNER: 'Owner', STARTUP: 'Company', PARTNER: 'Partner', FINANCIER: 'Financier', COORDINATOR: 'Coordinator' },
  milestoneState: { PLANNED: 'Planned', DONE: 'Done', CANCELLED: 'Cancelled' },
  indicatorKind: { OUTPUT: 'Output', RESULT: 'Result' },
  countingRule: {
    DISTINCT_ORGNR: 'Each company counts once (organisation number)', SUM: 'Sum', LATEST: 'Latest value',
  },
  reportState: {
    DRAFT: 'Draft', VALIDATED: 'Validated', APPROVED: 'Approved', QUEUED: 'Queued', DELIVERING: 'Delivering', DELIVERED: 'Delivered',
    RECEIVED: 'Received', COMPLETION_ASKED: 'Completion asked', ACCEPTED: 'Accepted',
  },
  roundState: { DRAFT: 'Being prepared', OPEN: 'Open', CLOSED: 'Closed', PUBLISHED: 'Published', CANCELLED: 'Cancelled' },
  roundMode: { STABLE: 'Stable', MAX_WELFARE: 'Best total' },
  deliveryOutcome: { SENT: 'Sent', FAILED: 'Failed' },
  severity: { ERROR: 'Must be corrected', WARNING: 'Worth a look' },
  adoptionState: {
    NOT_ASKED: 'Not asked', PREPARED: 'Being prepared', ON_AGENDA: 'On the agenda', DECIDED: 'Decided', NOTIFIED: 'Notified',
  },
  adoptionDecision: { ADOPTED: 'Adopted', REJECTED: 'Rejected', REFERRED_BACK: 'Referred back', TABLED: 'Tabled' },
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
};
