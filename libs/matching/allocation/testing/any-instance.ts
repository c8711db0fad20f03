import fc from 'fast-check';
import type { AllocationInstance } from '../allocation.types.js';

/**
 * Arbitrary instances of up to `applicants` × `hosts`: acceptable pairs, the grades that both sides give (equal grades
 * are ties), places and seed.
 */
export const anyInstance = ({
  applicants = 6,
  hosts = 4,
  mostPlaces = 3,
  minimums = false,
} = {}): fc.Arbitrary<AllocationInstance> => {
  const grade = fc.nat({ max: 3 });
  const row = fc.array(fc.option(fc.tuple(grade, grade)), { minLength: hosts, maxLength: hosts });
  const places = fc.tuple(fc.nat({ max: mostPlaces }), fc.nat({ max: mostPlaces }));
  return fc
    .record({
      rows: fc.array(row, { maxLength: applicants }),
      places: fc.array(places, { maxLength: hosts }),
      seed: fc.nat(),
    })
    .map(({ rows, places: given, seed }) => ({
      applicants: rows.map((cells, a) => ({
        id: `a${a}`,
        preferences: graded(given.map((_, h) => ({ id: `h${h}`, grade: cells[h]?.[0] }))),
      })),
      hosts: given.map(([capacity, minimum], h) => ({
        id: `h${h}`,
        capacity,
        ...(minimums ? { minimum: Math.min(minimum, capacity) } : {}),
        preferences: graded(rows.map((cells, a) => ({ id: `a${a}`, grade: cells[h]?.[1] }))),
      })),
      seed,
    }));
};

function graded(entries: readonly { id: string; grade: number | undefined }[]): string[][] {
  return [0, 1, 2, 3]
    .map((wanted) => entries.filter(({ grade }) => grade === wanted).map(({ id }) => id))
    .filter(({ length }) => length > 0);
}
