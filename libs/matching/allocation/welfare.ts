import highsModule, { type Highs } from 'highs';
import { type AcceptablePairs, acceptablePairs, pointsOfList } from './acceptable-pairs.js';
import type { AllocationInstance, Assignment } from './allocation.types.js';
import { compareAssignments } from './canonical.js';
import { InfeasibleQuotas, unfillableHosts } from './quotas.js';

/** Maximum number of pairs given to the solver, which blocks the thread while it works. */
export const MOST_PAIRS = 200_000;

/** The instance is too large for MAX_WELFARE. */
export class TooManyPairs extends Error {
  readonly sv: string;
  readonly en: string;
  constructor(readonly pairs: number) {
    const en = `There are ${pairs} acceptable pairs, and the solver takes at most ${MOST_PAIRS}. Use the stable mode, or split the instance.`;
    super(en);
    this.name = 'TooManyPairs';
    this.en = en;
    this.sv = `Det finns ${pairs} godtagbara par, och lösaren tar högst ${MOST_PAIRS}. Använd det stabila läget eller dela upp underlaget.`;
  }
}

// The package's types describe its CommonJS build; imported as an ES module, the default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
let loaded: Promise<Highs> | undefined;

/**
 * The assignment of greatest welfare that meets capacities and minimums: first as many applicants placed as possible,
 * then the greatest sum of rank points of both sides (`pointsOf`). Among equals, the seed decides.
 *
 * Solved as a linear program by HiGHS. Its matrix, also with the number of placed applicants fixed, is that of a
 * network flow, so its vertices are integral (A. J. Hoffman and J. B. Kruskal, "Integral Boundary Points of Convex
 * Polyhedra", 1956) and no branching is needed. The integrality of the solution is checked all the same.
 *
 * @returns sorted by applicant
 * @throws InfeasibleQuotas, TooManyPairs
 */
export async function assignForWelfare(instance: AllocationInstance): Promise<Assignment[]> {
  const pairs = acceptablePairs(instance);
  const count = pairs.points.length;
  if (count > MOST_PAIRS) throw new TooManyPairs(count);
  const unfilled = unfillableHosts(pairs);
  if (unfilled.length > 0) throw new InfeasibleQuotas(unfilled);
  if (count === 0) return [];

  loaded ??= loadHighs();
  const chosen = chosenPairs(await loaded, pairs);
  return chosen
    .map((p) => ({
      applicant: pairs.applicantIds[pairs.applicant[p] ?? -1] ?? '',
      host: pairs.hostIds[pairs.host[p] ?? -1] ?? '',
    }))
    .sort(compareAssignments);
}

/**
 * Columns: pairs. Rows: at most one place for each applicant, minimum to capacity for each host, and the number of
 * placed applicants.
 */
function chosenPairs(
  highs: Highs,
  { applicantIds, hostIds, capacities, minimums, applicant, host, points }: AcceptablePairs,
): number[] {
  const columns = points.length;
  const placedRow = applicantIds.length + hostIds.length;
  const indices = new Int32Array(3 * columns);
  for (let p = 0; p < columns; p++)
    indices.set([applicant[p] ?? 0, applicantIds.length + (host[p] ?? 0), placedRow], 3 * p);
  const none = new Array<number>(applicantIds.length).fill(0);
  const model = {
    numCols: columns,
    numRows: placedRow + 1,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(columns).fill(1),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: [...none, ...minimums, 0],
    rowUpper: [...none.map(() => 1), ...capacities, highs.infinity],
    matrix: {
      format: 'csc' as const,
      numRows: placedRow + 1,
      numCols: columns,
      starts: Int32Array.from({ length: columns + 1 }, (_, p) => 3 * p),
      indices,
      values: new Float64Array(3 * columns).fill(1),
    },
  };
  return highs.withModel(model, (solver) => {
    const solve = (): Float64Array => {
      const { modelStatus } = solver.run();
      if (modelStatus !== highs.constants.modelStatus.optimal)
        throw new Error(`The solver ended with status ${String(modelStatus)} on ${columns} pairs`);
      return solver.getSolution().colValue;
    };
    solver.options.set({ output_flag: false });
    const placed = Math.round(solve().reduce((sum, value) => sum + value, 0));
    solver.changeRowBounds(placedRow, placed, placed);
    solver.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, points);
    return wholePairs(solve());
  });
}

function wholePairs(values: Float64Array): number[] {
  const chosen: number[] = [];
  values.forEach((value, p) => {
    const whole = Math.round(value);
    if (Math.abs(value - whole) > 1e-6) throw new Error(`The solver gave pair ${p} the share ${value}`);
    if (whole === 1) chosen.push(p);
  });
  return chosen;
}

/**
 * Sum of the rank points of both sides over all assignments. A side that does not list the other contributes no points.
 */
export function welfareOf(instance: AllocationInstance, assignments: readonly Assignment[]): number {
  const applicants = new Map(instance.applicants.map(({ id, preferences }) => [id, preferences]));
  const atHosts = new Map(instance.hosts.map(({ id, preferences }) => [id, pointsOfList(preferences)]));
  return assignments.reduce(
    (sum, { applicant, host }) =>
      sum + (pointsOfList(applicants.get(applicant) ?? []).get(host) ?? 0) + (atHosts.get(host)?.get(applicant) ?? 0),
    0,
  );
}
