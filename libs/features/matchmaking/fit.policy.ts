import { objectPolicy, nestedType, STAFF_ONLY } from '#platform/access';

// What a judgement of a need and a capability is made of. Each stands in something that has a policy of its own.
nestedType('Gate', 'change code hardness reason verdict');
nestedType('GateChange', 'field from side to words');
nestedType('ScorePart', 'code feature points reason weight');
nestedType('TextMatch', 'document part query share');
nestedType('TextSpan', 'end field start text');

/** Every capability judged against a need is for those who choose among them. */
objectPolicy('Candidate', {
  readBy: 'match.read',
  sees: STAFF_ONLY,
  fields: 'capability fits gates match matches parts questions score warnings',
});
