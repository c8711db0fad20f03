import { createHash } from 'node:crypto';
import type { Certificate, WelfarePrice } from '#matching';
import type { Book } from './book.rules.js';
import { needCode, type Prepared, slotCode } from './instance.rules.js';
import type { Outcome } from './outcome.rules.js';
import type { ResultEntity, RoundEntity } from './round.entity.js';
import type { RoundMode } from './round.rules.js';

/**
 * Version of this program's conversion of lists to an instance. Increases when the same lists would give another
 * instance.
 */
export const ENGINE_VERSION = 'klustermotor.allocation/1';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Texts = Pick<
  ResultEntity,
  'instanceJson' | 'resultJson' | 'certificateJson' | 'instanceSha256' | 'resultSha256' | 'certificateSha256'
>;
/**
 * The result under pseudonyms. Places count the positions on the lists as people wrote them, one-sided pairs included.
 */
interface StoredResult {
  mode: RoundMode;
  assignments: { applicant: string; host: string; applicantPlace: number; hostPlace: number }[];
  unassigned: string[];
  leftOut: { applicant: string; host: string; refusedBy: 'APPLICANT' | 'HOST' }[];
  price: WelfarePrice | null;
}

/** The stored texts of a result, byte for byte, each with its hash. */
export function publishedTexts(
  { needs, slots }: Pick<Book, 'needs' | 'slots'>,
  { instance, oneSided }: Prepared,
  { mode, placements, unplaced, certificate, price }: Outcome,
): Texts {
  const applicant = codes(needs, needCode);
  const host = codes(slots, slotCode);
  const result: StoredResult = {
    mode,
    assignments: placements.map(({ needId, slotId, needPlace, slotPlace }) => ({
      applicant: applicant(needId),
      host: host(slotId),
      applicantPlace: needPlace,
      hostPlace: slotPlace,
    })),
    unassigned: unplaced.map(applicant),
    leftOut: oneSided.map(({ needId, slotId, refusedBy }) => ({
      applicant: applicant(needId),
      host: host(slotId),
      refusedBy: refusedBy === 'NEED' ? 'APPLICANT' : 'HOST',
    })),
    price,
  };
  const [instanceJson, resultJson, certificateJson] = [instance, result, certificate].map((part) =>
    JSON.stringify(part),
  ) as [string, string, string];
  return {
    instanceJson,
    resultJson,
    certificateJson,
    instanceSha256: sha256(instanceJson),
    resultSha256: sha256(resultJson),
    certificateSha256: sha256(certificateJson),
  };
}

/** A published result, with its pseudonyms replaced by ids. */
export function parsePublished(stored: Texts, { needs, slots }: Pick<Book, 'needs' | 'slots'>): Outcome {
  const { mode, assignments, unassigned, leftOut, price } = JSON.parse(stored.resultJson) as StoredResult;
  const needOf = new Map(needs.map(({ id, number }) => [needCode(number), id]));
  const slotOf = new Map(slots.map(({ id, number }) => [slotCode(number), id]));
  return {
    mode,
    placements: assignments.map(({ applicant, host, applicantPlace, hostPlace }) => ({
      needId: needOf.get(applicant) as string,
      slotId: slotOf.get(host) as string,
      needPlace: applicantPlace,
      slotPlace: hostPlace,
    })),
    unplaced: unassigned.flatMap((code) => needOf.get(code) ?? []),
    oneSided: leftOut.length,
    certificate: JSON.parse(stored.certificateJson) as Certificate,
    price,
  };
}

const codes = (
  numbered: readonly { id: string; number: number }[],
  codeOf: (number: number) => string,
): ((id: string) => string) => {
  const known = new Map(numbered.map(({ id, number }) => [id, codeOf(number)]));
  return (id) => known.get(id) as string;
};

/**
 * The file that an auditor checks. Each hash is of one part of the file as JSON without spaces, with its keys in the
 * order of the file: `sha256(JSON.stringify(file.instance))`.
 */
export const certificateDownload = (
  round: Pick<RoundEntity, 'id' | 'titleSv' | 'titleEn' | 'mode' | 'seed' | 'closesAt'>,
  result: ResultEntity,
): string =>
  JSON.stringify(
    {
      format: 'klustermotor.allocation-certificate/1',
      round: {
        id: round.id,
        titleSv: round.titleSv,
        titleEn: round.titleEn,
        mode: round.mode,
        seed: round.seed,
        closedAt: round.closesAt.toISOString(),
        publishedAt: result.publishedAt.toISOString(),
      },
      engineVersion: result.engineVersion,
      sha256: { instance: result.instanceSha256, result: result.resultSha256, certificate: result.certificateSha256 },
      instance: JSON.parse(result.instanceJson) as unknown,
      result: JSON.parse(result.resultJson) as unknown,
      certificate: JSON.parse(result.certificateJson) as unknown,
    },
    null,
    2,
  );
