import { visibleInitiatives } from '#features/initiatives';
import { type Actor, type Role, ROLES } from '#kernel';
import { mayDraftReports, maySeeReport, reportSteps, visibleReports } from './report.policy.js';
import { REPORT_STATES, reportLifecycle } from './report.rules.js';

const actor = (role: Role, organisationId = 'region'): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId,
  role,
});

describe('reportSteps', () => {
  it('is this for each role and state', () => {
    const matrix = ROLES.map(
      (role) =>
        `${role}: ${REPORT_STATES.map((state) => `${state}=${reportSteps.actionsFor(actor(role), { state, recipientId: 'region', hasFiles: true }).join('+') || '-'}`).join(' ')}`,
    );
    expect(matrix.join('\n')).toMatchInlineSnapshot(`
"STAFF: DRAFT=SEND+DOWNLOAD VALIDATED=DOWNLOAD APPROVED=DOWNLOAD QUEUED=DOWNLOAD DELIVERING=DOWNLOAD DELIVERED=DOWNLOAD RECEIVED=DOWNLOAD COMPLETION_ASKED=DOWNLOAD ACCEPTED=DOWNLOAD
STARTUP: DRAFT=- VALIDATED=- APPROVED=- QUEUED=- DELIVERING=- DELIVERED=- RECEIVED=- COMPLETION_ASKED=- ACCEPTED=-
PARTNER: DRAFT=- VALIDATED=- APPROVED=- QUEUED=- DELIVERING=- DELIVERED=- RECEIVED=- COMPLETION_ASKED=- ACCEPTED=-
COORDINATOR: DRAFT=- VALIDATED=- APPROVED=- QUEUED=- DELIVERING=- DELIVERED=ACKNOWLEDGE+DOWNLOAD RECEIVED=ASK_COMPLETION+ACCEPT+DOWNLOAD COMPLETION_ASKED=DOWNLOAD ACCEPTED=DOWNLOAD
ADMIN: DRAFT=SEND+DOWNLOAD VALIDATED=DOWNLOAD APPROVED=DOWNLOAD QUEUED=DOWNLOAD DELIVERING=DOWNLOAD DELIVERED=DOWNLOAD RECEIVED=DOWNLOAD COMPLETION_ASKED=DOWNLOAD ACCEPTED=DOWNLOAD
GUEST: DRAFT=- VALIDATED=- APPROVED=- QUEUED=- DELIVERING=- DELIVERED=- RECEIVED=- COMPLETION_ASKED=- ACCEPTED=-"
`);
  });
  it('gives a coordinator of another region nothing', () => {
    for (const state of REPORT_STATES)
      expect(
        reportSteps.actionsFor(actor('COORDINATOR', 'other'), { state, recipientId: 'region', hasFiles: true }),
      ).toEqual([]);
  });
  it('offers no download before there are files', () =>
    expect(reportSteps.actionsFor(actor('STAFF'), { state: 'QUEUED', recipientId: 'region', hasFiles: false })).toEqual(
      [],
    ));
});

it('says who may take which step', () => {
  const report = { state: 'DRAFT' as const, recipientId: 'region' };
  expect(
    ROLES.map(
      (role) =>
        `${role}: ${reportLifecycle.allSteps.filter((step) => reportSteps.may(step, actor(role), report)).join(' ') || '-'}`,
    ).join('\n'),
  ).toMatchInlineSnapshot(`
"STAFF: validate approve queue
STARTUP: -
PARTNER: -
COORDINATOR: acknowledge askCompletion accept
ADMIN: validate approve queue
GUEST: -"
`);
  expect(
    reportLifecycle.allSteps.filter((step) => reportSteps.may(step, actor('COORDINATOR', 'other'), report)),
  ).toEqual([]);
});

it('says who drafts and who sees reports', () => {
  expect(ROLES.filter((role) => mayDraftReports(actor(role)))).toEqual(['STAFF', 'ADMIN']);
  const seen = (role: Role, organisationId?: string) =>
    REPORT_STATES.filter((state) => maySeeReport(actor(role, organisationId), { state, recipientId: 'region' }));
  expect(seen('STAFF')).toEqual(REPORT_STATES);
  expect(seen('COORDINATOR')).toEqual(['DELIVERED', 'RECEIVED', 'COMPLETION_ASKED', 'ACCEPTED']);
  expect([seen('COORDINATOR', 'other'), seen('STARTUP'), seen('PARTNER')]).toEqual([[], [], []]);
});

describe('visibleReports', () => {
  it('is the workspace for staff, what was delivered to the own region for coordinators, nothing for others', () => {
    const shown = ROLES.map(
      (role) => `${role}: ${visibleReports(actor(role)).text} ${JSON.stringify(visibleReports(actor(role)).values)}`,
    );
    expect(shown.join('\n')).toMatchInlineSnapshot(`
"STAFF: report.workspace_id = $1 ["w"]
STARTUP: FALSE []
PARTNER: FALSE []
COORDINATOR: report.workspace_id = $1 AND report.recipient_id = $2 AND report.state = ANY($3) ["w","region",["DELIVERED","RECEIVED","COMPLETION_ASKED","ACCEPTED"]]
ADMIN: report.workspace_id = $1 ["w"]
GUEST: FALSE []"
`);
  });
});

it('leads a coordinator to the initiatives that a delivered report is about, besides those open to the cluster', () => {
  const seen = visibleInitiatives(actor('COORDINATOR', 'own'));
  expect(seen.text).toContain("visibility = 'CLUSTER'");
  expect(seen.text).toContain('FROM report r WHERE');
  expect(seen.text).toContain('report_delivered(r.state)');
  expect(seen.values).toEqual(['w', 'own']);
  for (const role of ['STARTUP', 'PARTNER'] as const)
    expect(visibleInitiatives(actor(role)).text).not.toContain('FROM report');
});
