import { createHash } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { DraftReportInput, ReportState } from '../../support/generated/graphql.js';
import { eventually, type Given, type GraphqlClient } from '../../support/graphql-client.js';
import { day, newMilestone, newReport } from '../../support/inputs.js';
import { fieldsOf } from '../../support/invalid-fields.js';
import { operation } from '../../support/operation.js';
import { AddMilestoneDocument } from '../../support/operations/initiatives.graphql.js';
import {
  AcceptReportDocument,
  AcknowledgeReportDocument,
  AskCompletionDocument,
  DraftReportDocument,
  ReportCountDocument,
  ReportDocument,
  ReportsDocument,
  SendReportDocument,
} from '../../support/operations/reports.graphql.js';

describe('operations on reports', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.withMail();
  });
  afterAll(() => house?.close());

  const initiative = async (milestones = 1) =>
    (
      await house.initiative({
        milestones: Array.from({ length: milestones }, () => newMilestone(house.organisationOf('staff'))),
      })
    ).id;
  const request = async (over: Partial<DraftReportInput> = {}) =>
    newReport(over.initiativeId ?? (await initiative()), house.organisationOf('stockholm'), over);
  const draft = async (over: Partial<DraftReportInput> = {}) =>
    (await house.as('staff').ok(DraftReportDocument, { input: await request(over) })).draftReport;
  const read = async (id: string, person: Person = 'staff') =>
    (await house.as(person).ok(ReportDocument, { id })).report;
  const sent = async (over: Partial<DraftReportInput> = {}) => {
    const { id } = await draft(over);
    await house.as('staff').ok(SendReportDocument, { id, version: 1 });
    return id;
  };
  const delivered = async (over: Partial<DraftReportInput> = {}) => {
    const id = await sent(over);
    const { version } = await eventually(
      () => read(id),
      ({ state }) => state === 'DELIVERED',
    );
    return { id, version };
  };
  const received = async () => {
    const { id, version } = await delivered();
    await house.as('stockholm').ok(AcknowledgeReportDocument, { id, version });
    return { id, version: version + 1 };
  };
  const wrongIn = async <T, V>(person: Person, document: TypedDocumentNode<T, V>, ...given: Given<V>) =>
    fieldsOf(await house.as(person).ask(document, ...given));
  /** What each step of the recipient refuses alike. */
  function refusesOthers(
    ready: () => Promise<{ id: string; version: number }>,
    attempt: (client: GraphqlClient, at: { id: string; version: number }) => Promise<string>,
  ): void {
    it('refuses the other region, the sender, others, a stale version and an unknown report', async () => {
      const { id, version } = await ready();
      const refused = (person: Person, over: Partial<{ id: string; version: number }> = {}) =>
        attempt(house.as(person), { id, version, ...over });
      expect(await refused('uppsala')).toBe('NOT_FOUND');
      for (const person of ['staff', 'admin', 'startup', 'lab'] as const)
        expect(await refused(person)).toBe('FORBIDDEN');
      for (const stale of [version - 1, version + 1])
        expect(await refused('stockholm', { version: stale })).toBe('CHANGED_MEANWHILE');
      for (const unknown of [UNKNOWN, 'x']) expect(await refused('stockholm', { id: unknown })).toBe('NOT_FOUND');
      expect((await read(id)).version).toBe(version);
    });
  }

  operation('draftReport', () => {
    it('drafts with figures counted now and what keeps it from being sent', async () => {
      expect(await draft()).toMatchObject({ state: 'DRAFT', revision: 1, version: 1, actions: ['SEND'] });
      expect((await draft({ initiativeId: await initiative(0) })).problems).toContainEqual({
        code: 'NOTHING_TO_REPORT',
        severity: 'ERROR',
      });
    });
    it('makes one of one key, also at once, and one of one period', async () => {
      const input = await request({ idempotencyKey: 'once' });
      const answers = await Promise.all([1, 2, 3].map(() => house.as('staff').ok(DraftReportDocument, { input })));
      expect(new Set(answers.map(({ draftReport }) => draftReport.id)).size).toBe(1);
      expect(await house.as('staff').refused(DraftReportDocument, { input: { ...input, dueOn: day(20) } })).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
      expect(
        await house.as('staff').refused(DraftReportDocument, { input: { ...input, idempotencyKey: 'another' } }),
      ).toBe('REPORT_EXISTS');
      const unkeyed = await request();
      const race = await Promise.all(
        [1, 2, 3].map(() => house.as('staff').ask(DraftReportDocument, { input: unkeyed })),
      );
      expect(race.filter(({ errors }) => !errors)).toHaveLength(1);
    });
    it.each(['startup', 'lab', 'stockholm'] as const)('refuses %s', async (person) => {
      expect(await house.as(person).refused(DraftReportDocument, { input: await request() })).toBe('FORBIDDEN');
    });
    it('names each wrong field in both languages; an unknown initiative does not exist', async () => {
      expect(
        await wrongIn('staff', DraftReportDocument, {
          input: await request({ periodFrom: day(0), periodTo: day(-3), dueOn: day(-9) }),
        }),
      ).toEqual(['dueOn', 'periodTo']);
      expect(
        await wrongIn('staff', DraftReportDocument, { input: await request({ periodFrom: '0026-01-01' }) }),
      ).toEqual(['periodFrom']);
      expect(await wrongIn('staff', DraftReportDocument, { input: await request({ recipientId: UNKNOWN }) })).toEqual([
        'recipientId',
      ]);
      expect(
        await house.as('staff').refused(DraftReportDocument, { input: await request({ initiativeId: UNKNOWN }) }),
      ).toBe('NOT_FOUND');
      expect(await house.as('elsewhere').refused(DraftReportDocument, { input: await request() })).toBe('NOT_FOUND');
    });
  });

  operation('sendReport', () => {
    it('goes out once, signed and frozen, with files whose hashes are told', async () => {
      const { id } = await delivered();
      const report = await read(id);
      expect(report.history.map(({ toState, byName }) => `${toState} ${byName ?? '–'}`)).toEqual([
        'DRAFT Disa Demo',
        'VALIDATED Disa Demo',
        'APPROVED Disa Demo',
        'QUEUED Disa Demo',
        'DELIVERING –',
        'DELIVERED –',
      ]);
      expect(report.attempts.map(({ outcome }) => outcome)).toEqual(['SENT']);
      expect(house.mail.mails.filter(({ text }) => text?.includes(id))).toHaveLength(1);
      expect(report.files.map(({ format }) => format).sort()).toEqual(['JSON', 'PDF']);
      for (const { url, sha256, bytes } of report.files) {
        const response = await fetch(`${house.origin}${url}`, {
          headers: { authorization: `Bearer ${house.as('stockholm').token}` },
        });
        const content = Buffer.from(await response.arrayBuffer());
        expect([response.status, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
          200,
          bytes,
          sha256,
        ]);
        for (const [person, status] of [
          ['uppsala', 404],
          ['lab', 403],
          ['elsewhere', 404],
        ] as const)
          expect(
            (await fetch(`${house.origin}${url}`, { headers: { authorization: `Bearer ${house.as(person).token}` } }))
              .status,
          ).toBe(status);
      }
    });
    it('stays as it was sent, whatever happens to the initiative afterwards', async () => {
      const initiativeId = await initiative();
      const id = await sent({ initiativeId });
      const before = (await read(id)).figures;
      await house
        .as('staff')
        .ok(AddMilestoneDocument, {
          initiativeId: initiativeId,
          input: { title: 'Efteråt', dueOn: day(9), ownerOrganisationId: house.organisationOf('lab') },
        });
      expect((await read(id)).figures).toEqual(before);
    });
    it('says what is missing instead, in both languages, and changes nothing', async () => {
      const { id } = await draft({ initiativeId: await initiative(0) });
      const { sendReport } = await house.as('staff').ok(SendReportDocument, { id, version: 1 });
      expect(sendReport.__typename).toBe('ReportIncomplete');
      const problems = sendReport.__typename === 'ReportIncomplete' ? sendReport.problems : [];
      const error = problems.find(({ severity }) => severity === 'ERROR');
      expect(error?.message.sv && error.message.en && error.message.sv !== error.message.en).toBe(true);
      expect(await read(id)).toMatchObject({ state: 'DRAFT', version: 1 });
    });
    it('refuses others, a stale version, a second time and an unknown report', async () => {
      const { id } = await draft();
      const refused = (person: Person, version = 1, which = id) =>
        house.as(person).refused(SendReportDocument, { id: which, version });
      for (const person of ['startup', 'lab', 'stockholm'] as const) expect(await refused(person)).toBe('FORBIDDEN');
      expect(await refused('elsewhere')).toBe('NOT_FOUND');
      expect(await refused('staff', 2)).toBe('CHANGED_MEANWHILE');
      for (const unknown of [UNKNOWN, 'x']) expect(await refused('staff', 1, unknown)).toBe('NOT_FOUND');
      await house.as('staff').ok(SendReportDocument, { id, version: 1 });
      expect(await refused('staff', 2)).toBe('REPORT_STATE');
    });
    it('is sent once when two send at once', async () => {
      const { id } = await draft();
      const answers = await Promise.all(
        ['staff', 'admin', 'staff'].map((person) =>
          house.as(person as Person).ask(SendReportDocument, { id, version: 1 }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      await eventually(
        () => read(id),
        ({ state }) => state === 'DELIVERED',
      );
      expect(house.mail.mails.filter(({ text }) => text?.includes(id))).toHaveLength(1);
    });
  });

  operation('acknowledgeReport', () => {
    it('registers it under the recipient’s own number, and the sender sees it', async () => {
      const { id, version } = await delivered();
      expect(
        await house.as('stockholm').ok(AcknowledgeReportDocument, { id, version, diarienummer: ' RS 2026-0001 ' }),
      ).toMatchObject({
        acknowledgeReport: {
          state: 'RECEIVED',
          receiverDiarienummer: 'RS 2026-0001',
          actions: ['ASK_COMPLETION', 'ACCEPT', 'DOWNLOAD'],
        },
      });
      expect((await read(id)).history.at(-1)).toEqual({
        fromState: 'DELIVERED',
        toState: 'RECEIVED',
        byName: 'Samir Samordnare',
      });
    });
    refusesOthers(delivered, (client, at) => client.refused(AcknowledgeReportDocument, at));
    it('refuses a second time, a number without end, and a report that is not here yet', async () => {
      const { id, version } = await received();
      expect(await house.as('stockholm').refused(AcknowledgeReportDocument, { id, version })).toBe('REPORT_STATE');
      expect(
        await wrongIn('stockholm', AcknowledgeReportDocument, { id, version, diarienummer: '9'.repeat(61) }),
      ).toEqual(['diarienummer']);
      expect(
        await house.as('stockholm').refused(AcknowledgeReportDocument, { id: (await draft()).id, version: 1 }),
      ).toBe('NOT_FOUND');
    });
  });

  operation('askCompletion', () => {
    it('is answered by a new revision; the first stays as it was', async () => {
      const initiativeId = await initiative();
      const first = await delivered({ initiativeId });
      await house.as('stockholm').ok(AcknowledgeReportDocument, first);
      expect(
        await house
          .as('stockholm')
          .ok(AskCompletionDocument, { id: first.id, version: first.version + 1, comment: 'Vad ingår i RCO01?' }),
      ).toEqual({ askCompletion: { state: 'COMPLETION_ASKED', completionComment: 'Vad ingår i RCO01?' } });
      expect(await draft({ initiativeId })).toMatchObject({ revision: 2 });
      expect(await read(first.id)).toMatchObject({ state: 'COMPLETION_ASKED', revision: 1 });
    });
    refusesOthers(received, (client, at) =>
      client.refused(AskCompletionDocument, { ...at, comment: 'Vad ingår i RCO01?' }),
    );
    it('says of what, by the name of the field, and only once it is received', async () => {
      const { id, version } = await delivered();
      expect(await wrongIn('stockholm', AskCompletionDocument, { id, version, comment: ' ? ' })).toEqual(['comment']);
      expect(
        await house.as('stockholm').refused(AskCompletionDocument, { id, version, comment: 'Vad ingår i RCO01?' }),
      ).toBe('REPORT_STATE');
    });
  });

  operation('acceptReport', () => {
    it('is the end of it', async () => {
      expect(await house.as('stockholm').ok(AcceptReportDocument, await received())).toEqual({
        acceptReport: { state: 'ACCEPTED', actions: ['DOWNLOAD'] },
      });
    });
    refusesOthers(received, (client, at) => client.refused(AcceptReportDocument, at));
    it('refuses one that was not received, and one that is accepted', async () => {
      const { id, version } = await delivered();
      expect(await house.as('stockholm').refused(AcceptReportDocument, { id, version })).toBe('REPORT_STATE');
      await house.as('stockholm').ok(AcknowledgeReportDocument, { id, version });
      await house.as('stockholm').ok(AcceptReportDocument, { id, version: version + 1 });
      expect(await house.as('stockholm').refused(AcceptReportDocument, { id, version: version + 2 })).toBe(
        'REPORT_STATE',
      );
    });
  });

  operation('report', () => {
    it('is seen by its recipient once it has arrived, without the attempts at delivering it', async () => {
      const { id } = await draft();
      expect(await house.as('stockholm').refused(ReportDocument, { id })).toBe('NOT_FOUND');
      const { id: arrived } = await delivered();
      expect(await read(arrived, 'stockholm')).toMatchObject({ state: 'DELIVERED', attempts: [] });
      expect((await read(arrived)).attempts).toHaveLength(1);
    });
    it.each([
      ['uppsala', 'NOT_FOUND'],
      ['elsewhere', 'NOT_FOUND'],
      ['startup', 'FORBIDDEN'],
      ['lab', 'FORBIDDEN'],
    ] as const)('does not exist for %s', async (person, code) => {
      expect(await house.as(person).refused(ReportDocument, { id: (await delivered()).id })).toBe(code);
    });
    it('refuses an unknown id, and what is no id at all', async () => {
      for (const id of [UNKNOWN, 'x'])
        expect(await house.as('staff').refused(ReportDocument, { id })).toBe('NOT_FOUND');
    });
  });

  operation('reports', () => {
    const list = async (person: Person, states?: ReportState[]) =>
      (await house.as(person).ok(ReportsDocument, { states })).reports;
    it('are all the sender’s, and the recipient’s own once they have arrived', async () => {
      const [waiting, arrived] = [(await draft()).id, (await delivered()).id];
      const ids = async (person: Person) => (await list(person)).edges.map(({ node }) => node.id);
      expect(await ids('staff')).toEqual(expect.arrayContaining([waiting, arrived]));
      expect(await ids('stockholm')).toContain(arrived);
      expect(await ids('stockholm')).not.toContain(waiting);
      expect(await ids('uppsala')).toEqual([]);
      const drafts = await list('staff', ['DRAFT']);
      expect(new Set(drafts.edges.map(({ node }) => node.state))).toEqual(new Set(['DRAFT']));
      expect(drafts.totalCount).toBe(drafts.edges.length);
    });
    it.each(['startup', 'lab'] as const)('refuse %s', async (person) => {
      expect(await house.as(person).refused(ReportCountDocument)).toBe('FORBIDDEN');
    });
  });
});
