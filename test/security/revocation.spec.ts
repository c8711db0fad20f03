import { DemoHouse } from '../support/demo-house.js';
import { eventually, GraphqlClient } from '../support/graphql-client.js';
import { TRANSPORTS } from '../support/listeners.js';
import { SetLanguageDocument } from '../support/operations/account.graphql.js';
import { PositionDocument } from '../support/operations/activity.graphql.js';
import { SignOutDocument } from '../support/operations/sessions.graphql.js';

/** Every way a right ends, as a statement on the person called Rita. A new way is a new line. */
const WAYS: [string, string | null][] = [
  ['signing out', null],
  [
    'the session is ended',
    "UPDATE session SET ended_at = now() WHERE person_id = (SELECT id FROM person WHERE name = 'Rita Revision')",
  ],
  [
    'the session expires',
    "UPDATE session SET expires_at = now() WHERE person_id = (SELECT id FROM person WHERE name = 'Rita Revision')",
  ],
  ['the person is disabled', "UPDATE person SET disabled_at = now() WHERE name = 'Rita Revision'"],
  [
    'the membership is ended',
    "UPDATE membership SET ended_at = now() WHERE person_id = (SELECT id FROM person WHERE name = 'Rita Revision')",
  ],
];

describe('S8: what has been taken back is gone within five seconds', () => {
  it.each(WAYS)('when %s: queries, mutations, downloads, open and new connections', async (_way, statement) => {
    const house = await DemoHouse.open();
    try {
      const rita = await house.colleagueOf('stockholm', 'Rita Revision');
      await house.rows(
        "UPDATE report SET state = 'DELIVERED', delivered_at = now() WHERE state IN ('DRAFT', 'QUEUED')",
      );
      const [report] = await house.rows<{ id: string }>('SELECT id FROM report WHERE recipient_id = $1', [
        house.organisationOf('stockholm'),
      ]);
      const download = async () =>
        (
          await fetch(`${house.origin}/files/reports/${report?.id}/pdf`, {
            headers: { authorization: `Bearer ${rita.token}` },
          })
        ).status;
      const ears = TRANSPORTS.map(([, listen]) => listen(house.origin, rita.token, 0));
      await eventually(
        () => Promise.resolve(ears),
        (all) => all.every(({ heard }) => heard.length > 0),
      );
      expect(await download()).not.toBe(401);

      if (statement) await house.rows(statement);
      else await rita.ok(SignOutDocument);

      expect((await rita.ask(PositionDocument)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await rita.ask(SetLanguageDocument, { language: 'SV' })).errors?.[0]?.extensions.code).toBe(
        'UNAUTHENTICATED',
      );
      expect(await download()).toBe(401);
      await eventually(
        () => Promise.resolve(ears),
        (all) => all.every(({ ended }) => ended()),
        5,
      );
      const heard = ears.map((ear) => ear.heard.length);
      // A client that was away at the time gets nothing when it returns.
      const again = TRANSPORTS.map(([, listen]) => listen(house.origin, rita.token, 0));
      await eventually(
        () => Promise.resolve(again),
        (all) => all.every(({ ended }) => ended()),
      );
      await house.event('report.delivered', 'REPORT', report?.id ?? '');
      await new Promise((wait) => setTimeout(wait, 700));
      expect(again.map(({ entered, heard: frames }) => [entered(), frames.length])).toEqual([
        [false, 0],
        [false, 0],
      ]);
      expect(ears.map((ear) => ear.heard.length)).toEqual(heard);
      for (const { close } of [...ears, ...again]) close();
      if (_way === 'the person is disabled' || _way === 'the membership is ended')
        await expect(GraphqlClient.signIn(house.origin, 'rita.revision@demo.example')).rejects.toThrow(
          /SIGN_IN_REFUSED/,
        );
    } finally {
      await house.close();
    }
  });
});
