import { allocateStable } from './allocate.js';
import { InvalidInstance, parseInstance } from './parse-instance.js';

const APPLICANT = { id: 'a', preferences: [['X']] };
const HOST = { id: 'X', capacity: 1, preferences: [['a']] };
const good = { applicants: [APPLICANT], hosts: [HOST], seed: 1 };

/** The problems of an instance, each as "path code". */
function problems(value: unknown): string[] {
  try {
    parseInstance(value);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInstance)) throw error;
    // Each problem has a text in both languages.
    expect(error.problems.filter(({ sv, en }) => !sv || !en || sv === en)).toEqual([]);
    return error.problems.map(({ path, code }) => (path ? `${path} ${code}` : code));
  }
}

describe('reading an instance', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(parseInstance({ ...good, note: 'x', hosts: [{ ...HOST, minimum: 1, name: 'Lab' }] })).toEqual({
      applicants: [APPLICANT],
      hosts: [{ ...HOST, minimum: 1 }],
      seed: 1,
    });
    expect(parseInstance({ applicants: [], hosts: [] })).toEqual({ applicants: [], hosts: [] });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['NOT_AN_OBJECT']],
    ['null', null, ['NOT_AN_OBJECT']],
    ['nothing in it', {}, ['applicants MISSING', 'hosts MISSING']],
    ['no lists', { applicants: {}, hosts: 'x' }, ['applicants NOT_A_LIST', 'hosts NOT_A_LIST']],
    [
      'entries that are no objects',
      { applicants: [1], hosts: [null] },
      ['applicants[0] NOT_AN_OBJECT', 'hosts[0] NOT_AN_OBJECT'],
    ],
    [
      'entries without fields',
      { applicants: [{}], hosts: [{}] },
      [
        'applicants[0].id MISSING',
        'applicants[0].preferences MISSING',
        'hosts[0].id MISSING',
        'hosts[0].capacity MISSING',
        'hosts[0].preferences MISSING',
      ],
    ],
    [
      'an id that is none',
      { ...good, applicants: [APPLICANT, { id: 7, preferences: [] }, { id: '', preferences: [] }] },
      ['applicants[1].id NOT_AN_ID', 'applicants[2].id NOT_AN_ID'],
    ],
    ['a seed that is none', { ...good, seed: {} }, ['seed NOT_A_SEED']],
    ['a negative capacity', { ...good, hosts: [{ ...HOST, capacity: -1 }] }, ['hosts[0].capacity NEGATIVE']],
    ['half a place', { ...good, hosts: [{ ...HOST, capacity: 1.5 }] }, ['hosts[0].capacity NOT_A_WHOLE_NUMBER']],
    [
      'a capacity in quotes',
      { ...good, hosts: [{ ...HOST, capacity: '1' }] },
      ['hosts[0].capacity NOT_A_WHOLE_NUMBER'],
    ],
    ['a capacity of null', { ...good, hosts: [{ ...HOST, capacity: null }] }, ['hosts[0].capacity NOT_A_WHOLE_NUMBER']],
    ['endless places', { ...good, hosts: [{ ...HOST, capacity: 1e12 }] }, ['hosts[0].capacity TOO_LARGE']],
    ['a negative minimum', { ...good, hosts: [{ ...HOST, minimum: -1 }] }, ['hosts[0].minimum NEGATIVE']],
    [
      'a minimum above the capacity',
      { ...good, hosts: [{ ...HOST, minimum: 2 }] },
      ['hosts[0].minimum MINIMUM_ABOVE_CAPACITY'],
    ],
    [
      'an id given twice',
      { applicants: [APPLICANT, APPLICANT], hosts: [HOST, { ...HOST, preferences: [] }] },
      ['applicants[1].id DUPLICATE_ID', 'hosts[1].id DUPLICATE_ID'],
    ],
    [
      'a list of ids without groups',
      { ...good, applicants: [{ id: 'a', preferences: ['X'] }] },
      ['applicants[0].preferences[0] NOT_A_GROUP'],
    ],
    [
      'an empty group',
      { ...good, applicants: [{ id: 'a', preferences: [[], ['X']] }] },
      ['applicants[0].preferences[0] EMPTY_GROUP'],
    ],
    [
      'a number in a group',
      { ...good, applicants: [{ id: 'a', preferences: [['X', 5, '']] }] },
      ['applicants[0].preferences[0][1] NOT_AN_ID', 'applicants[0].preferences[0][2] NOT_AN_ID'],
    ],
    [
      'unknown ids',
      { applicants: [{ id: 'a', preferences: [['Q', 'X']] }], hosts: [{ ...HOST, preferences: [['a'], ['q']] }] },
      ['applicants[0].preferences[0][0] UNKNOWN_ID', 'hosts[0].preferences[1][0] UNKNOWN_ID'],
    ],
    [
      'an id twice in a list',
      { ...good, applicants: [{ id: 'a', preferences: [['X'], ['X']] }] },
      ['applicants[0].preferences[1][0] LISTED_TWICE'],
    ],
    [
      'an id twice in a group',
      { ...good, hosts: [{ ...HOST, preferences: [['a', 'a']] }] },
      ['hosts[0].preferences[0][1] LISTED_TWICE'],
    ],
    [
      'a host that does not list back',
      { ...good, hosts: [{ ...HOST, preferences: [] }] },
      ['applicants[0].preferences[0][0] NOT_LISTED_BY_HOST'],
    ],
    [
      'an applicant that does not list back',
      { ...good, applicants: [{ id: 'a', preferences: [] }] },
      ['hosts[0].preferences[0][0] NOT_LISTED_BY_APPLICANT'],
    ],
  ])('refuses %s', (_, value, expected) => expect(problems(value).sort()).toEqual(expected.sort()));

  it('says what is wrong with which id', () => {
    expect(() => parseInstance({ ...good, applicants: [{ id: 'a', preferences: [['X'], ['Q']] }] })).toThrow(
      'applicants[0].preferences[1][0]: Nobody has this id. Correct it or remove it from the preference list. ("Q")',
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', ' ', '🙂', '"'])(
    'takes %p for an id like any other',
    (id) => {
      const text = JSON.stringify({
        applicants: [{ id, preferences: [[id]] }],
        hosts: [{ id, capacity: 1, preferences: [[id]] }],
      });
      expect(allocateStable(parseInstance(JSON.parse(text)))).toMatchObject({
        assignments: [{ applicant: id, host: id }],
        unassigned: [],
        certificate: { stable: true },
      });
    },
  );
});
