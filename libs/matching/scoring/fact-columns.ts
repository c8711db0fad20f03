import type { Day } from '#kernel';
import { Column } from '../columns.js';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import { equipmentFeature, FACT_PART_CODES, FACT_PARTS, type FactPartCode, type Outcomes } from './fact-features.js';
import { NameIndex } from './name-index.js';
import type { Mentions, Named } from './names.js';
import type { Weights } from './parts.js';

/** Everything besides the capability that the points for facts depend on. */
export interface FactAsking {
  need: NeedFacts;
  mentions: Mentions;
  today: Day;
  weights: Weights;
  outcomesOf: (organisationId: string) => Outcomes;
  /** Bias of a host in points. */
  biasOf: (organisationId: string) => number;
}

/**
 * The facts that the score reads, in columns over many capabilities, so that points are computed once per distinct
 * value.
 */
export class FactColumns {
  private readonly columns = Object.fromEntries(
    FACT_PART_CODES.map((code) => [code, new Column<CapabilityFacts>()]),
  ) as Record<FactPartCode, Column<CapabilityFacts>>;
  private readonly names = new NameIndex();

  set(row: number, capability: CapabilityFacts, names: readonly Named[]): void {
    for (const code of FACT_PART_CODES)
      this.columns[code].set(row, JSON.stringify(FACT_PARTS[code].reads.map((fact) => capability[fact])), capability);
    this.names.set(row, names);
  }

  /**
   * Adds the points of each part in the order of `PART_CODES`, and the bias last, in the same order as
   * `scoreOfFeatures`, so that the sums are identical to the last bit.
   */
  addPoints(scores: Float64Array, { need, mentions, today, weights, outcomesOf, biasOf }: FactAsking): void {
    for (const code of FACT_PART_CODES) {
      if (code === 'EQUIPMENT') {
        const counts = this.names.counts(mentions, scores.length);
        for (let row = 0; row < scores.length; row++)
          scores[row] = (scores[row] as number) + weights.EQUIPMENT * equipmentFeature(counts[row] as number);
      } else {
        this.columns[code].addTo(
          scores,
          (capability) =>
            weights[code] *
            FACT_PARTS[code].feature({
              need,
              capability,
              namesInCommon: [],
              outcomes: outcomesOf(capability.organisationId),
              today,
            }),
        );
      }
    }
    // The column of past outcomes is used because its key, too, is the host.
    this.columns.PAST_OUTCOMES.addTo(scores, ({ organisationId }) => biasOf(organisationId));
  }
}
