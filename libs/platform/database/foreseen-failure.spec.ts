import { type AppError, notFound } from '#kernel';
import { CONFLICTING, foreseenFailure } from './foreseen-failure.js';

const failed = (code: string, message: string) =>
  Object.assign(new Error(message), { code, detail: 'Key (orgnr)=(5560001234) already exists.' });

describe('what the database refuses', () => {
  const REFUSALS: [what: string, error: Error][] = [
    ['a duplicate', failed('23505', 'duplicate key value violates unique constraint "organisation_orgnr"')],
    [
      'a reference to nothing',
      failed('23503', 'insert or update on table "match" violates foreign key constraint "match_need_fkey"'),
    ],
    ['a row outside the scope', failed('42501', 'new row violates row-level security policy for table "need"')],
  ];
  it.each(REFUSALS)('%s is CONFLICTING, in words that name nothing', (_what, error) => {
    const answer = foreseenFailure(error) as AppError;
    expect([answer.code, answer.category]).toEqual([CONFLICTING, 'CONFLICT']);
    expect(answer.data).toEqual((foreseenFailure(REFUSALS[0]?.[1]) as AppError).data);
    expect(JSON.stringify([answer.message, answer.data])).not.toMatch(
      /constraint|policy|key|organisation|match|5560001234/i,
    );
  });
  it.each(['22P02', '22007', '22008', '22021'])('%s is INVALID', (code) =>
    expect(foreseenFailure(failed(code, 'invalid input syntax for type uuid: "x"'))).toMatchObject({ code: 'INVALID' }),
  );
  it('that all connections stay in use is UNAVAILABLE, with the time to wait', () =>
    expect(foreseenFailure(new Error('timeout exceeded when trying to connect'))).toMatchObject({
      code: 'UNAVAILABLE',
      data: { retryAfterSeconds: 2 },
    }));
  it.each([
    ['a right the program should have', failed('42501', 'permission denied for table need')],
    ['a lost connection', failed('08006', 'connection failure')],
    ['an error of ours', notFound()],
    ['anything else', new Error('planted')],
  ])('%s stays as it is', (_what, error) => expect(foreseenFailure(error)).toBeUndefined());
});
