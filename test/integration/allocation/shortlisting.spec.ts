import type { INestApplicationContext } from '@nestjs/common';
import { ShortlistPlacementsService } from '#features/allocation';
import { MatchesService } from '#features/matchmaking';
import type { RecordedEvent } from '#kernel';
import { loadConfig } from '#platform/config';
import { EventLog } from '#platform/events';
import { withProgram } from '../../../apps/cli/commands/program.js';
import { DemoHouse } from '../../support/demo-house.js';
import { Rounds, type RoundAt } from '../../support/rounds.js';

describe('ShortlistPlacementsService.run', () => {
  let house: DemoHouse;
  let rounds: Rounds;
  beforeAll(async () => {
    house = await DemoHouse.open();
    rounds = new Rounds(house);
  });
  afterAll(() => house.close());

  const published = async (over: Record<string, unknown> = {}): Promise<RoundAt> =>
    rounds.step('publishAllocationRound', await rounds.closed(over));
  const inProgram = (work: (app: INestApplicationContext) => Promise<void>): Promise<void> =>
    withProgram({ ...loadConfig({ DATABASE_URL: house.databaseUrl }), DATABASE_URL: house.databaseUrl }, work);
  async function publicationOf(app: INestApplicationContext, roundId: string): Promise<RecordedEvent> {
    const [row] = await house.rows<{ id: string }>(
      "SELECT id FROM event WHERE name = 'round.published' AND subject_id = $1",
      [roundId],
    );
    return (await app.get(EventLog).byId(row?.id ?? '')) as RecordedEvent;
  }
  /** How often each match of the round was entered: its lines of history and its events. */
  const entries = async (roundId: string): Promise<[steps: string, events: string][]> =>
    (
      await house.rows<{ steps: string; events: string }>(
        `SELECT (SELECT count(*) FROM match_step h WHERE h.match_id = m.id)::text AS steps,
                (SELECT count(*) FROM event e WHERE e.subject_id = m.id AND e.name = 'match.shortlisted')::text AS events
         FROM match m JOIN allocation_slot s ON s.capability_id = m.capability_id WHERE s.round_id = $1`,
        [roundId],
      )
    ).map(({ steps, events }) => [steps, events]);

  it('completes what a crash left undone, and does nothing again', async () => {
    const { id } = await published();
    await inProgram(async (app) => {
      const [service, matches, event] = [
        app.get(ShortlistPlacementsService),
        app.get(MatchesService),
        await publicationOf(app, id),
      ];
      const enter = matches.enter.bind(matches);
      let entered = 0;
      matches.enter = (...given) => {
        entered += 1;
        return entered === 2 ? Promise.reject(new Error('killed')) : enter(...given);
      };
      await expect(service.run(event)).rejects.toThrow('killed');
      expect(await entries(id)).toEqual([['1', '1']]);
      await service.run(event);
      expect(await entries(id)).toEqual([
        ['1', '1'],
        ['1', '1'],
      ]);
      await service.run(event);
      expect(await entries(id)).toHaveLength(2);
      // The second run had one placement left to enter, the third none.
      expect(entered).toBe(3);
    });
  });

  it('makes one match for each placement when the event is delivered several times at once', async () => {
    const { id } = await published();
    await inProgram(async (app) => {
      const [service, event] = [app.get(ShortlistPlacementsService), await publicationOf(app, id)];
      await Promise.allSettled([service.run(event), service.run(event), service.run(event)]);
      await service.run(event);
    });
    expect(await entries(id)).toEqual([
      ['1', '1'],
      ['1', '1'],
    ]);
  });

  it('is done in the name of whoever published the round', async () => {
    const { id } = await published();
    await inProgram(async (app) => app.get(ShortlistPlacementsService).run(await publicationOf(app, id)));
    const [match] = await rounds.matchesOf(id);
    expect(
      await house.rows(
        `SELECT p.email, h.by_role AS role, e.actor_id = p.id AS told FROM match_step h JOIN person p ON p.id = h.by_person
         JOIN event e ON e.subject_id = h.match_id WHERE h.match_id = $1`,
        [match?.id],
      ),
    ).toEqual([{ email: 'staff@demo.example', role: 'STAFF', told: true }]);
  });

  it('leaves to staff what cannot be put on a list any more, and enters the others', async () => {
    const input = await rounds.input();
    const [mine, theirs] = input.needIds as [string, string];
    const { id } = await published(input);
    await house.as('startup').ok('mutation($id: ID!) { withdrawNeed(id: $id, version: 2) { id } }', { id: mine });
    await inProgram(async (app) => app.get(ShortlistPlacementsService).run(await publicationOf(app, id)));
    expect((await rounds.matchesOf(id)).map(({ needId }) => needId)).toEqual([theirs]);
  });
});
