import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/** The head of one chain at one moment, stored where the database's owner has no access. */
export interface Anchor {
  workspaceId: string;
  position: number;
  hash: string;
  at: string;
}

type AnchorLine = Anchor & { previous: string };

/** The predecessor that the first line names. */
const FIRST_LINE = '0'.repeat(64);
const hashLine = (line: string): string => createHash('sha256').update(line).digest('hex');

/** The lines of the file, one by one; a missing file has no lines. */
async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/**
 * Yields each line with its anchor, or with undefined if the line was changed. Lines are chained like audit entries.
 */
export async function* readAnchors(path: string): AsyncGenerator<{ line: number; anchor: Anchor | undefined }> {
  let previous = FIRST_LINE;
  let line = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    let anchor: AnchorLine | undefined;
    try {
      anchor = JSON.parse(text) as AnchorLine;
    } catch {
      anchor = undefined;
    }
    yield { line, anchor: anchor?.previous === previous ? anchor : undefined };
    previous = hashLine(text);
  }
}

/** Appends lines, and returns after they are on the disk. Callers must prevent others from writing at the same time. */
export async function appendAnchors(path: string, anchors: Anchor[]): Promise<void> {
  let previous = FIRST_LINE;
  for await (const text of linesOf(path)) previous = hashLine(text);
  const lines = anchors.map((anchor) => {
    const text = JSON.stringify({ ...anchor, previous } satisfies AnchorLine);
    previous = hashLine(text);
    return `${text}\n`;
  });
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(lines.join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}
