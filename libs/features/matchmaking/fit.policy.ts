import { objectPolicy, nestedType, STAFF_ONLY } from '#platform/access';

// The parts of a judgement. Not protected on their own: anyone who may read the parent object may read them.
nestedType('Gate', 'change code hardness reason verdict');
nestedType('GateChange', 'field from side to words');
nestedType('ScorePart', 'code feature points reason weight');
nestedType('TextMatch', 'document part query share');
nestedType('TextSpan', 'end field start text');

/** Judgements of every capability are for staff, who choose among them. */
objectPolicy('Candidate', {
  readBy: 'match.read',
  sees: STAFF_ONLY,
  fields: 'capability fits gates match matches parts questions score warnings',
});
