import { invalid } from './app-error.js';
import { type Day, isDay } from './calendar.js';
import { readText, TEXT_FAULTS, type TextLines } from './clean-text.js';
import type { FieldProblem } from './error-registry.js';

/**
 * Collects all problems of an input, field by field, so that the user can correct all of them at once. Every check
 * gives the field and the cause in both languages.
 */
export class Checks {
  private readonly problems: FieldProblem[] = [];

  problem(field: string, sv: string, en: string): this {
    this.problems.push({ field, message: { sv, en } });
    return this;
  }

  require(holds: boolean, field: string, sv: string, en: string): this {
    return holds ? this : this.problem(field, sv, en);
  }

  /** Text of `least` to `most` characters after trimming; null and undefined pass unless `least` is above 0. */
  text(field: string, value: string | null | undefined, { least = 0, most }: { least?: number; most: number }): this {
    const length = value?.trim().length ?? 0;
    if (length < least)
      return least === 1
        ? this.problem(field, 'Fyll i fältet.', 'Fill this in.')
        : this.problem(field, `Skriv minst ${least} tecken.`, `Write at least ${least} characters.`);
    if (length > most) return this.problem(field, `Skriv högst ${most} tecken.`, `Write at most ${most} characters.`);
    return this;
  }

  day(field: string, value: Day | null | undefined): this {
    return this.require(
      value === null || value === undefined || isDay(value),
      field,
      'Ange ett datum som 2026-11-23.',
      'Give a date such as 2026-11-23.',
    );
  }

  between(field: string, value: number | null | undefined, least: number, most: number): this {
    return this.require(
      value === null || value === undefined || (Number.isFinite(value) && value >= least && value <= most),
      field,
      `Ange ett tal mellan ${least} och ${most}.`,
      `Give a number from ${least} to ${most}.`,
    );
  }

  get found(): readonly FieldProblem[] {
    return this.problems;
  }

  /** @throws AppError INVALID naming every problem found. */
  done(): void {
    if (this.problems.length > 0) throw invalid(this.problems);
  }
}

/**
 * Reads a text that does not come from a GraphQL operation (but from an address or a command) by the same rules.
 * @throws AppError INVALID naming `field` with the cause.
 */
export function textOf(field: string, raw: string, lines: TextLines): string {
  const { text, fault } = readText(raw, lines);
  if (fault) throw invalid([{ field, message: TEXT_FAULTS[fault] }]);
  return text ?? '';
}
