import { Injectable } from '@nestjs/common';
import { defineEvent, type LocalisedText, type SubjectKind } from '#kernel';
import { Requires } from '#platform/access';
import { HearersOf } from '#platform/live';
import { declarationProblems } from './declaration-problems.js';
import { defineFeature, type FeatureDeclaration, floorsOf } from './feature.js';

@Injectable()
class Boats {
  @HearersOf('BOAT')
  visible() {
    return Promise.resolve(new Map<string, LocalisedText>());
  }
}

class BoatsResolver {
  @Requires('boat.sail')
  sail() {}
}
class HarboursResolver {
  @Requires('harbour.dredge')
  dredge() {}
}

const launched = defineEvent('boat.launched', 'BOAT', { webhook: true });
let count = 0;
const feature = (more: Partial<FeatureDeclaration>) =>
  defineFeature({ name: `feature-${(count += 1)}`, uses: [], ...more });
const boats = (more: Partial<FeatureDeclaration> = {}) =>
  feature({ subjects: { BOAT: 'HEARD' }, events: [{ launched }], internals: [Boats], ...more });

describe('declarationProblems', () => {
  it('has nothing to say of features that fit together', () => {
    const below = feature({});
    const sound = boats({
      uses: [below],
      permissions: { 'boat.sail': { roles: ['STAFF'], given: 'BY_TOKEN' } },
      api: { resolvers: [BoatsResolver] },
    });
    expect(declarationProblems([below, sound])).toEqual([]);
  });

  it.each<[string, () => ReturnType<typeof feature>[], RegExp]>([
    ['a subject without hearers', () => [boats({ internals: [] })], /0 methods say who may hear of BOAT/],
    [
      'a subject with two',
      () => [boats({ services: [class extends Boats {}, Boats], internals: [Boats] })],
      /2 methods/,
    ],
    ['a subject of two features', () => [boats(), boats()], /BOAT is a subject of two features/],
    ['hearers of an undeclared subject', () => [feature({ internals: [Boats] })], /BOAT is none of its subjects/],
    [
      'hearers of what nobody hears',
      () => [boats({ subjects: { BOAT: 'UNHEARD' } })],
      /nobody hears of BOAT, by its declaration, and yet/,
    ],
    [
      'a webhook event nobody may hear of',
      () => [boats({ subjects: { BOAT: 'UNHEARD' }, internals: [] })],
      /boat.launched goes to webhooks, but nobody may hear of BOAT/,
    ],
    ['an event about no subject', () => [feature({ events: [{ launched }] })], /BOAT, which is no feature's subject/],
    ['an event declared twice', () => [boats({ events: [{ launched }, { again: launched }] })], /declared twice/],
    [
      'an operation that requires what nobody declares',
      () => [feature({ api: { resolvers: [HarboursResolver] } })],
      /HarboursResolver requires "harbour.dredge"/,
    ],
    [
      'a feature in use that is not there',
      () => [feature({ uses: [feature({})] })],
      /which the process is not made of/,
    ],
  ])('names %s', (_what, features, problem) => {
    expect(declarationProblems(features())).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  it('lets no two features declare one permission', () => {
    const permissions = { 'boat.row': { roles: ['STAFF'], given: 'BY_TOKEN' } } as const;
    feature({ permissions });
    expect(() => feature({ permissions })).toThrow('boat.row is declared twice');
  });
});

describe('floorsOf', () => {
  it('puts each feature as low as what it uses allows', () => {
    const ground = feature({ name: 'ground' });
    const middle = feature({ name: 'middle', uses: [ground] });
    const beside = feature({ name: 'beside' });
    const top = feature({ name: 'top', uses: [beside, middle] });
    expect(floorsOf([top, ground, middle, beside])).toEqual([['ground', 'beside'], ['middle'], ['top']]);
  });
});

// A kind of subject is written in capitals; anything else is a type error.
// @ts-expect-error lower case
export const wrong: SubjectKind = 'boat';
