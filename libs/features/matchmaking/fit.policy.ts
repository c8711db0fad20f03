import { objectPolicy, partOf, STAFF_ONLY } from '#platform/access';

// What a judgement of a need and a capability is made of. Each stands in something that has a policy of its own.
partOf('Gate', 'change code hardness reason verdict');
partOf('GateChange', 'field from side to words');
partOf('ScorePart', 'code feature points reason weight');
partOf('TextMatch', 'document part query share');
partOf('TextSpan', 'end field start text');

/** Every capability judged against a need is for those who choose among them. */
objectPolicy('Candidate', {
  readBy: 'match.read',
  sees: STAFF_ONLY,
  fields: 'capability fits gates match matches parts questions score warnings',
});
