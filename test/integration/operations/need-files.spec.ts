import { DemoHouse, type Person } from '../../support/demo-house.js';
import type { PartnerStage } from '../../support/generated/graphql.js';
import { operation } from '../../support/operation.js';
import { WithdrawMatchDocument } from '../../support/operations/matches.graphql.js';
import {
  FileRevealsDocument,
  FilesViewedAsDocument,
  NeedFilesDocument,
  OpenFilesDocument,
  RemoveNeedFileDocument,
} from '../../support/operations/need-files.graphql.js';
import { WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';

const PDF = Buffer.from('%PDF-1.7\nCANARY-file: odlingsprotokoll');
const SECRET = { confidentialDescription: 'CANARY: förbehandling i 18 timmar.' };

interface File {
  id: string;
  name: string;
  kind: string;
  size: number;
  url: string;
}

describe('files of a need', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const bearer = (person: Person) => ({ authorization: `Bearer ${house.as(person).token}` });
  const post = (
    person: Person,
    needId: string,
    content: Buffer | string = PDF,
    name = 'protokoll.pdf',
    headers: Record<string, string> = {},
  ) =>
    fetch(`${house.origin}/files/needs/${needId}`, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(content)),
      headers: {
        'content-type': 'application/octet-stream',
        'x-klustermotor-file-name': encodeURIComponent(name),
        ...bearer(person),
        ...headers,
      },
    });
  const add = async (needId: string, content: Buffer | string = PDF, name?: string): Promise<File> => {
    const answer = await post('startup', needId, content, name);
    expect(answer.status).toBe(201);
    return (await answer.json()) as File;
  };
  const refusal = async (answer: Response) => {
    const { errors = [] } = (await answer.json()) as {
      errors?: { extensions: { code: string; data: { fields?: { field: string; message: { en: string } }[] } } }[];
    };
    return {
      status: answer.status,
      code: errors[0]?.extensions.code,
      fields: errors[0]?.extensions.data.fields?.map(({ field, message }) => `${field}: ${message.en}`),
    };
  };
  const get = (person: Person, url: string) => fetch(`${house.origin}${url}`, { headers: bearer(person) });
  const own = async (id: string) => (await house.as('startup').ok(NeedFilesDocument, { id })).need.confidentialFiles;

  describe('handing in', () => {
    it('keeps the content under a number, and offers it under its name', async () => {
      const id = await house.submitted(SECRET);
      const file = await add(id, PDF, '../Odling 3.pdf');
      expect(file).toEqual({
        id: expect.any(String) as string,
        name: 'Odling 3.pdf',
        kind: 'pdf',
        size: PDF.length,
        addedAt: expect.any(String) as string,
        url: `/files/needs/${id}/${file.id}`,
      });
      expect(await own(id)).toEqual([file]);
      const answer = await get('startup', file.url);
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
      expect(
        Object.fromEntries(
          [
            'content-type',
            'content-disposition',
            'x-content-type-options',
            'cache-control',
            'content-security-policy',
          ].map((name) => [name, answer.headers.get(name)]),
        ),
      ).toEqual({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="Odling 3.pdf"; filename*=UTF-8''Odling%203.pdf`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    });
    it('twice, or many times at once, is one file', async () => {
      const id = await house.submitted(SECRET);
      const all = await Promise.all(Array.from({ length: 5 }, () => add(id)));
      expect(new Set(all.map((file) => file.id)).size).toBe(1);
      expect(await own(id)).toHaveLength(1);
    });
    it('is an event without a word of the content', async () => {
      const id = await house.submitted(SECRET);
      await add(id);
      const told = await house.rows(
        "SELECT to_jsonb(event)::text AS row FROM event WHERE name = 'need.file-added' AND subject_id = $1",
        [id],
      );
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told)).not.toMatch(/protokoll|CANARY/);
    });
    it.each<[string, Buffer | string, string, RegExp]>([
      ['an empty file', '', 'a.pdf', /^file: The file is empty/],
      ['a program called a PDF', 'MZ\x90\x00', 'a.pdf', /^file: Files of this kind/],
      ['a web page called text', '<html><script>1</script>', 'a.txt', /^file: The file is a web page/],
    ])('refuses %s, by field and cause, and keeps nothing', async (_what, content, name, said) => {
      const id = await house.submitted(SECRET);
      const found = await refusal(await post('startup', id, content, name));
      expect(found).toEqual({ status: 400, code: 'INVALID', fields: [expect.stringMatching(said) as string] });
      expect(await own(id)).toEqual([]);
    });
    it('refuses more than 10 MiB, announced or not', async () => {
      const id = await house.submitted(SECRET);
      const large = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]);
      expect(await refusal(await post('startup', id, large))).toMatchObject({ status: 400, code: 'FILE_TOO_LARGE' });
      const stream = new ReadableStream({
        start: (controller) => {
          for (let at = 0; at < large.length; at += 1024 * 1024)
            controller.enqueue(large.subarray(at, at + 1024 * 1024));
          controller.close();
        },
      });
      const chunked = await fetch(`${house.origin}/files/needs/${id}`, {
        method: 'POST',
        body: stream,
        duplex: 'half',
        headers: { 'content-type': 'application/octet-stream', ...bearer('startup') },
      } as RequestInit);
      expect(await refusal(chunked)).toMatchObject({ status: 400, code: 'FILE_TOO_LARGE' });
    });
    it('takes ten, and says what to do about the eleventh', async () => {
      const id = await house.submitted(SECRET);
      for (let i = 0; i < 10; i++) await add(id, `text ${i}`, `${i}.txt`);
      expect((await refusal(await post('startup', id, 'text 10', '10.txt'))).fields).toEqual([
        'file: 10 files at most. Remove one first.',
      ]);
    });
    it('needs a confidential description, and a need that has not ended', async () => {
      expect(
        (
          await refusal(
            await post('startup', await house.submitted({ confidentialDescription: null, ndaNeeded: false })),
          )
        ).fields,
      ).toEqual([expect.stringMatching(/belong to the confidential description/) as string]);
      const id = await house.submitted(SECRET);
      await house.as('startup').ok(WithdrawNeedDocument, { id, version: 1 });
      expect(await refusal(await post('startup', id))).toMatchObject({ status: 409, code: 'NEED_STATE' });
    });
    it('is for the startup that owns the need', async () => {
      const { needId } = await house.underNda(SECRET);
      expect(await refusal(await post('rival', needId))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      for (const person of ['staff', 'admin', 'lab', 'uppsala'] as const)
        expect(await refusal(await post(person, needId))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      expect(await own(needId)).toEqual([]);
    });
    it('is refused by cookie without the header of the page, and in another type', async () => {
      const id = await house.submitted(SECRET);
      const cookie = { authorization: '', cookie: `__Host-klustermotor_access=${house.as('startup').token}` };
      expect(await refusal(await post('startup', id, PDF, 'a.pdf', cookie))).toMatchObject({
        status: 403,
        code: 'CROSS_SITE',
      });
      expect((await post('startup', id, PDF, 'a.pdf', { ...cookie, 'x-klustermotor-csrf': '1' })).status).toBe(201);
      expect((await post('startup', id, PDF, 'a.pdf', { 'content-type': 'application/pdf' })).status).toBe(415);
      expect(
        (
          await fetch(`${house.origin}/graphql`, {
            method: 'POST',
            body: 'x',
            headers: { 'content-type': 'application/octet-stream', ...bearer('startup') },
          })
        ).status,
      ).toBe(415);
    });
  });

  describe('fetching', () => {
    it('is open to the partner under the NDA, and each time is in the ledger', async () => {
      const match = await house.underNda(SECRET);
      const { id, url } = await add(match.needId);
      expect((await house.as('lab').ok(OpenFilesDocument, { matchId: match.id })).openConfidential.files).toEqual([
        { id, name: 'protokoll.pdf', url },
      ]);
      expect(Buffer.from(await (await get('lab', url)).arrayBuffer())).toEqual(PDF);
      const agreement = 'NDA 2026-01-15, dnr FS 2026-17';
      const ledger = await house.as('startup').ok(FileRevealsDocument, { id: match.needId });
      expect(ledger).toEqual({
        need: {
          reveals: [
            { field: 'fullDescription', fileName: null, byName: 'Love Labb', agreement, matchId: match.id },
            { field: 'file', fileName: 'protokoll.pdf', byName: 'Love Labb', agreement, matchId: match.id },
          ],
        },
      });
      // Staff keep the ledger in order and learn no names of files.
      expect(await house.as('staff').ok(FileRevealsDocument, { id: match.needId })).toEqual({
        need: {
          reveals: [
            expect.objectContaining({ fileName: null }),
            expect.objectContaining({ field: 'file', fileName: null }),
          ],
        },
      });
    });
    it('is nobody else’s, before and after, and leaves no line', async () => {
      const match = await house.asked(SECRET);
      const { url } = await add(match.needId);
      for (const person of ['lab', 'hospital', 'rival'] as const)
        expect([person, (await get(person, url)).status]).toEqual([person, 404]);
      for (const person of ['staff', 'admin', 'uppsala', 'elsewhere'] as const)
        expect([person, (await get(person, url)).status]).toEqual([person, 403]);
      expect(await house.as('startup').ok(FileRevealsDocument, { id: match.needId })).toEqual({
        need: { reveals: [] },
      });
      for (const person of ['staff', 'lab'] as const)
        expect(await house.as(person).ok(NeedFilesDocument, { id: match.needId })).toEqual({
          need: { confidentialFiles: [] },
        });
    });
    it('ends with the match', async () => {
      const match = await house.underNda(SECRET);
      const { url } = await add(match.needId);
      expect((await get('lab', url)).status).toBe(200);
      await house.step('startup', WithdrawMatchDocument, match);
      expect((await get('lab', url)).status).toBe(404);
    });
    it('asks for the right need, not only for the right file', async () => {
      const { id } = await add(await house.submitted(SECRET));
      expect((await get('startup', `/files/needs/${await house.submitted(SECRET)}/${id}`)).status).toBe(404);
      expect((await get('startup', `/files/needs/x/${id}`)).status).toBe(404);
    });
    it('is what the startup sees a partner would get', async () => {
      const id = await house.submitted(SECRET);
      const file = await add(id);
      const seen = (stage: PartnerStage) => house.as('startup').ok(FilesViewedAsDocument, { id, stage });
      expect(await seen('NDA')).toEqual({
        need: { viewAs: { confidentialFiles: [{ id: file.id }], need: { confidentialFiles: [] } } },
      });
      expect(await seen('INTEREST_ASKED')).toEqual({
        need: { viewAs: { confidentialFiles: [], need: { confidentialFiles: [] } } },
      });
    });
    it('leaves a line in the audit log when the startup itself does it', async () => {
      const id = await house.submitted(SECRET);
      const { id: file, url } = await add(id);
      await get('startup', url);
      expect(
        await house.rows("SELECT details FROM audit_entry WHERE kind = 'need.confidential-read' AND subject_id = $1", [
          id,
        ]),
      ).toEqual([{ details: { file } }]);
    });
  });

  operation('removeNeedFile', () => {
    it('takes it from everybody; the ledger keeps what was fetched', async () => {
      const match = await house.underNda(SECRET);
      const { id, url } = await add(match.needId);
      await get('lab', url);
      expect(await house.as('startup').ok(RemoveNeedFileDocument, { id })).toEqual({
        removeNeedFile: { id: match.needId, confidentialFiles: [] },
      });
      for (const person of ['startup', 'lab'] as const) expect((await get(person, url)).status).toBe(404);
      expect(await house.as('startup').ok(FileRevealsDocument, { id: match.needId })).toMatchObject({
        need: { reveals: [{ fileName: 'protokoll.pdf' }] },
      });
    });
    it('is refused to everybody else, and twice', async () => {
      const match = await house.underNda(SECRET);
      const { id } = await add(match.needId);
      expect(await house.as('rival').refused(RemoveNeedFileDocument, { id })).toBe('NOT_FOUND');
      for (const person of ['staff', 'lab'] as const)
        expect(await house.as(person).refused(RemoveNeedFileDocument, { id })).toBe('FORBIDDEN');
      await house.as('startup').ok(RemoveNeedFileDocument, { id });
      expect(await house.as('startup').refused(RemoveNeedFileDocument, { id })).toBe('NOT_FOUND');
    });
  });
});
