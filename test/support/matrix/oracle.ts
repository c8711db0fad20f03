import type { Canary } from './canaries.js';
import { SUBJECTS } from './subjects/index.js';

/**
 * How far the match of each planted need got. Each stage has its own need of company A, its own host and its own
 * partner.
 */
export const STAGES = [
  'draft',
  'shortlisted',
  'asked',
  'interested',
  'plain',
  'nda',
  'introduced',
  'declined',
  'withdrawn',
  'needWithdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** Stages whose partner has been asked and still sees the need. */
const SEEN: readonly Stage[] = ['asked', 'interested', 'plain', 'nda', 'introduced', 'declined'];
/** Stages whose partner the startup knows by name: it has said that it is interested. */
const KNOWN: readonly Stage[] = ['interested', 'plain', 'nda', 'introduced'];
/** Stages whose partner has opened the confidential text. */
const OPENED: readonly Stage[] = ['plain', 'nda', 'introduced', 'withdrawn', 'needWithdrawn'];
/** Those of these stages in which the text is still open to the partner. */
const OPEN_NOW: readonly Stage[] = ['plain', 'nda', 'introduced'];
/** Partners that have a capability in the rounds of A and B; A excludes the last of them. */
const IN_ROUND = ['asked', 'nda', 'excluded'] as const;
/** Rounds that have been opened. */
const OPENED_ROUNDS = ['open', 'published'];

export const HOSTS = [...STAGES.filter((stage) => stage !== 'draft'), 'excluded'] as const;
export const PRINCIPALS = [
  'anonymous',
  'startupA',
  'startupB',
  'lab',
  'hospital',
  'stockholm',
  'uppsala',
  'staff',
  'admin',
  'guest',
  'elsewhereStaff',
  'elsewhereStartup',
  ...HOSTS.map((host) => `host.${host}` as const),
] as const;
export type Principal = (typeof PRINCIPALS)[number];
/**
 * The guest is invited to one initiative, by the organisation of a partner that takes no part in it: the guest may not
 * read what that partner reads.
 */
export const GUEST = { initiative: 'matched', host: 'nda' } as const;
export const ELSEWHERE: readonly Principal[] = ['elsewhereStaff', 'elsewhereStartup'];

export type Verdict = 'must' | 'may' | 'not';

export interface Rule {
  /** Principals who must be able to read it by a query; a refusal is a wrong denial. */
  must: Principal[];
  /**
   * Principals who may read it at some paths, with the paths. All principals named neither here nor in `must` may never
   * read it.
   */
  may?: [Principal[], RegExp][];
}

const host = (stage: string): Principal[] => (HOSTS.includes(stage as never) ? [`host.${stage}` as Principal] : []);
const hosts = (stages: readonly string[]): Principal[] => stages.flatMap(host);
const OFFICE: Principal[] = ['staff', 'admin'];
const PARTNERS: Principal[] = ['lab', 'hospital', ...HOSTS.map((name) => `host.${name}` as const)];
/** Principals who belong to the workspace; a guest belongs to one initiative only. */
const HERE: Principal[] = PRINCIPALS.filter(
  (name) => name !== 'anonymous' && name !== 'guest' && !ELSEWHERE.includes(name),
);
const isSeen = (stage: string): boolean => SEEN.includes(stage as Stage);
const isPublished = (stage: string): boolean => stage !== 'draft' && stage !== 'needWithdrawn' && stage !== 'elsewhere';

/** Everyone in a workspace may read its registers of organisations and capabilities. */
const REGISTER =
  /^Query\.(organisations?|capability|capabilities)\b|^(Subscription\.events|Query\.activity|Socket\.event)\.title\b/;
const ANYWHERE = /./;
/** A report gives its recipient access to the initiative it is about, and counts the parties by name. */
const REPORTED = /^Query\.(reports?|initiatives?)\b|^(File|Mail)\b/;
/** Paths at which a partner sees needs without having been asked about them, in anonymised form. */
const OPEN_NEEDS = /\.openNeeds\.|^Query\.alerts\./;
const FILE = /^File\b/;
const EVENTS = /^(Subscription\.events|Query\.activity|Socket\.event)\b/;
/** Paths at which staff see who belongs to the workspace. */
const PEOPLE = /^Query\.(people|person)\b/;
/** Paths at which an inviter sees the invited people, also after they have joined; and the mail with the link. */
const INVITATIONS = /^Query\.invitations\b|^Mail\b/;
/** The audit log shows administrators the ids of everything in the workspace. */
const AUDIT = /^Query\.auditEntries\.(subjectId|details)\b/;
const ROUNDS = /^Query\.allocationRounds?\b/;

/**
 * Which parts of a need its partner sees once asked, and which parts everyone with a fitting capability sees of an open
 * need.
 */
const ofNeed = (stage: string, anonymised: boolean): Rule => {
  if (stage === 'B')
    return {
      must: ['startupB', ...OFFICE, 'host.nda'],
      ...(anonymised && {
        may: [
          [PARTNERS, OPEN_NEEDS],
          [hosts(IN_ROUND), ROUNDS],
        ],
      }),
    };
  const open: Rule['may'] =
    anonymised && isPublished(stage)
      ? [
          [PARTNERS.filter((name) => name !== 'host.excluded'), OPEN_NEEDS],
          [stage === 'asked' ? hosts(['asked', 'nda']) : [], ROUNDS],
        ]
      : [];
  return { must: ['startupA', ...OFFICE, ...(isSeen(stage) ? host(stage) : [])], may: open };
};

/** Who may read what. One line for each kind of canary; `about` is the stage, or the owner. */
const RULES: Record<string, (about: string) => Rule> = {
  'need.title': (stage) => ofNeed(stage, true),
  'need.summary': (stage) => ofNeed(stage, true),
  'need.id': (stage) => ofNeed(stage, true),
  'need.criteria': (stage) => ofNeed(stage, false),
  'need.confidential': (stage) => ({ must: [stage === 'B' ? 'startupB' : 'startupA'] }),
  'need.fileName': (stage) => RULES['need.confidential']!(stage),
  'need.file.id': (stage) => RULES['need.confidential']!(stage),
  // No query returns the content of a file.
  'need.file': (stage) => ({
    must: [],
    may: [[[stage === 'B' ? 'startupB' : 'startupA', ...(OPEN_NOW.includes(stage as Stage) ? host(stage) : [])], FILE]],
  }),
  'match.id': (stage) => ({
    must: [
      ...OFFICE,
      ...(stage === 'shortlisted' ? [] : (['startupA'] as Principal[])),
      ...(isSeen(stage) ? host(stage) : []),
    ],
    // The partner still hears of the withdrawal of a match, so that the match disappears from the screen.
    may: [[stage === 'withdrawn' || stage === 'needWithdrawn' ? host(stage) : [], EVENTS]],
  }),
  // Staff know the people of other organisations. A startup learns from its ledger who has opened its text.
  'company.name': (about) => ({
    must: about === 'B' ? ['startupB', ...OFFICE] : ['startupA', ...OFFICE, 'host.introduced', 'guest'],
    may: [
      [HERE, REGISTER],
      [about === 'A' ? ['stockholm'] : [], REPORTED],
    ],
  }),
  'company.person': (about) => ({ must: [about === 'B' ? 'startupB' : 'startupA', 'staff', 'admin'] }),
  // A guest reads the names of the parties of its initiative, and of the organisation that invited it.
  'host.name': (stage) => ({
    must: [
      ...OFFICE,
      ...host(stage),
      ...(stage === 'introduced' || stage === GUEST.host ? (['guest'] as Principal[]) : []),
      ...(KNOWN.includes(stage as Stage) ? (['startupA'] as Principal[]) : []),
    ],
    may: [
      [HERE, REGISTER],
      [OPENED.includes(stage as Stage) ? ['startupA'] : [], ANYWHERE],
      [stage === 'nda' ? ['startupB'] : [], ANYWHERE],
      [stage === 'introduced' ? ['stockholm'] : [], REPORTED],
    ],
  }),
  'host.capability': (stage) => ({
    must: [...OFFICE, ...host(stage), ...(KNOWN.includes(stage as Stage) ? (['startupA'] as Principal[]) : [])],
    may: [
      [HERE, REGISTER],
      [OPENED.includes(stage as Stage) ? ['startupA'] : [], ANYWHERE],
      [stage === 'nda' ? ['startupB'] : [], ANYWHERE],
    ],
  }),
  // Staff and administrators see the members, and hear who has joined.
  'guest.person': () => ({
    must: ['guest'],
    may: [
      [OFFICE, PEOPLE],
      [OFFICE, EVENTS],
    ],
  }),
  'host.person': (stage) => ({
    must: [...host(stage), ...(OPENED.includes(stage as Stage) ? (['startupA'] as Principal[]) : [])],
    may: [[OFFICE, ANYWHERE]],
  }),
  // Staff and administrators see the members of their own workspace, and no others.
  'person.email': (about) => ({
    may: [
      [about === 'elsewhere' ? ['elsewhereStaff'] : OFFICE, PEOPLE],
      [about === 'guest' ? OFFICE : [], INVITATIONS],
    ],
    must:
      about === 'guest'
        ? ['guest']
        : about === 'A'
          ? ['startupA']
          : about === 'B'
            ? ['startupB']
            : about === 'elsewhere'
              ? ['elsewhereStartup']
              : host(about),
  }),
  'nda.diarienummer': () => ({ must: ['startupA', ...OFFICE] }),
  'decline.comment': () => ({ must: [...OFFICE, 'host.declined'] }),
  'initiative.title': (about) => ({
    must: [
      ...OFFICE,
      ...(about === 'matched'
        ? (['startupA', 'host.introduced', 'stockholm', 'guest'] as Principal[])
        : about === 'toUppsala'
          ? (['uppsala'] as Principal[])
          : about === 'cluster'
            ? HERE
            : []),
    ],
  }),
  'initiative.id': (about) => RULES['initiative.title']!(about),
  'milestone.title': (about) => RULES['initiative.title']!(about),
  'milestone.evidence': (about) => ({
    must: [...OFFICE, ...(about === 'matched' ? (['startupA', 'host.introduced'] as Principal[]) : [])],
  }),
  'milestone.move': (about) => RULES['initiative.title']!(about),
  'report.diarienummer': () => ({ must: [...OFFICE, 'stockholm'] }),
  'report.completion': () => ({ must: [...OFFICE, 'stockholm'] }),
  'report.id': (about) => ({
    must: [
      ...OFFICE,
      ...(about === 'matched'
        ? (['stockholm'] as Principal[])
        : about === 'toUppsala'
          ? (['uppsala'] as Principal[])
          : []),
    ],
  }),
  'search.name': (owner) => ({ must: [owner as Principal] }),
  'search.words': (owner) => ({ must: [owner as Principal] }),
  'search.id': (owner) => ({ must: [owner as Principal] }),
  'round.title': (about) => ({
    must: [
      ...OFFICE,
      ...(OPENED_ROUNDS.includes(about) ? (['startupA', 'startupB', ...hosts(IN_ROUND)] as Principal[]) : []),
    ],
  }),
  'round.slot': (about) => ({
    must: [...OFFICE],
    may: [[OPENED_ROUNDS.includes(about) ? ['startupA', 'startupB', ...hosts(IN_ROUND)] : [], ROUNDS]],
  }),
  'ranking.reason': () => ({ must: [...OFFICE] }),
  'round.id': (about) => RULES['round.title']!(about),
  'ranking.id': (about) => ({
    must: [...OFFICE, ...(about === 'A' || about === 'B' ? ([`startup${about}`] as Principal[]) : host(about))],
  }),
  'milestone.id': (about) => RULES['initiative.title']!(about),
  // The content of a register is no secret within the workspace.
  'capability.id': () => ({ must: [], may: [[HERE, ANYWHERE]] }),
  'organisation.id': (about) => ({
    must: [],
    may: [
      [['A', 'introduced', GUEST.host].includes(about) ? ['guest'] : [], /^Query\.(me|initiatives?)\b/],
      [about === 'elsewhere' ? [...ELSEWHERE] : HERE, ANYWHERE],
    ],
  }),
  'membership.id': (about) => ({
    must: RULES['person.email']!(about).must,
    may: [[about === 'elsewhere' ? ['elsewhereStaff'] : OFFICE, ANYWHERE]],
  }),
  'elsewhere.title': () => ({ must: ['elsewhereStaff', 'elsewhereStartup'] }),
  'elsewhere.confidential': () => ({ must: ['elsewhereStartup'] }),
  'elsewhere.file': () => ({ must: [], may: [[['elsewhereStartup'], FILE]] }),
  'elsewhere.fileName': () => RULES['elsewhere.confidential']!(''),
  'elsewhere.file.id': () => RULES['elsewhere.confidential']!(''),
  'elsewhere.company': () => ({ must: ['elsewhereStaff', 'elsewhereStartup'] }),
  'elsewhere.person': () => ({ must: ['elsewhereStartup', 'elsewhereStaff'] }),
  'elsewhere.id': () => ({ must: ['elsewhereStaff', 'elsewhereStartup'] }),
  ...Object.assign({}, ...SUBJECTS.map(({ rules }) => rules)),
};

function ruleOf({ what, about }: Canary): Rule {
  const rule = RULES[what];
  if (!rule)
    throw new Error(`The oracle has no line for canaries planted as ${what}: add it to test/support/matrix/oracle.ts.`);
  return rule(about);
}

/** Whether a principal may read a canary at a path; independent of the program's own rules. */
export function verdict(canary: Canary, principal: Principal, path: string): Verdict {
  const { must, may = [] } = ruleOf(canary);
  if (must.includes(principal)) return 'must';
  if (
    principal === 'admin' &&
    canary.what.endsWith('.id') &&
    !canary.what.startsWith('elsewhere') &&
    canary.about !== 'elsewhere' &&
    AUDIT.test(path)
  )
    return 'may';
  return may.some(([who, where]) => who.includes(principal) && where.test(path)) ? 'may' : 'not';
}

export const mustSee = (canary: Canary): Principal[] => ruleOf(canary).must;
