import { jest } from '@jest/globals';
import type { LiveFrame } from '#contracts';
import type { Actor } from '#kernel';
import type { LiveTail, Viewer } from './live-tail.js';
import { viewerStream } from './viewer-stream.js';

const actor: Actor = {
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId: 'o',
  role: 'PARTNER',
  sessionId: 's',
};
const frame = (position: number): LiveFrame => ({
  id: `e${position}`,
  position,
  name: 'need.submitted',
  subjectKind: 'NEED',
  subjectId: 'n',
  related: [],
  title: null,
  actorName: null,
  occurredAt: '2026-01-01T00:00:00.000Z',
});

/** A stream whose reader has not asked for a frame yet, and the viewer to which the tail would send. */
function opened() {
  let viewer: Viewer | undefined;
  let removed = false;
  const tail = { add: (added: Viewer) => ((viewer = added), () => (removed = true)) } as unknown as LiveTail;
  const stream = viewerStream(tail, actor, 0);
  const first = stream.next();
  return { stream, first, viewer: viewer as unknown as Viewer, removed: () => removed };
}

describe('viewerStream', () => {
  afterEach(() => jest.useRealTimers());

  it('gives frames in order', async () => {
    const { stream, first, viewer } = opened();
    viewer.send(frame(1));
    viewer.send(frame(2));
    expect((await first).value.position).toBe(1);
    expect((await stream.next()).value.position).toBe(2);
  });
  it('drops what is queued when the viewer is revoked', async () => {
    const { stream, first, viewer, removed } = opened();
    viewer.send(frame(1));
    await first;
    viewer.send(frame(2));
    viewer.close('revoked');
    expect(await stream.next()).toEqual({ value: undefined, done: true });
    expect(removed()).toBe(true);
  });
  it('ends instead of giving a frame that has waited so long that the right to it may have ended', async () => {
    jest.useFakeTimers({ now: 0 });
    const { stream, first, viewer, removed } = opened();
    viewer.send(frame(1));
    await first;
    viewer.send(frame(2));
    jest.setSystemTime(2500);
    expect(await stream.next()).toEqual({ value: undefined, done: true });
    expect(removed()).toBe(true);
  });
});
