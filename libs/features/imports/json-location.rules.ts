/** The place where a JSON text breaks the grammar; both counted from 1, the column in UTF-16 units. */
export interface JsonLocation {
  line: number;
  column: number;
}

/** Maximum nesting depth, deeper than any source uses. It protects the recursive scanner from overflowing the stack. */
const MAX_DEPTH = 500;

class Broken extends Error {
  constructor(readonly at: number) {
    super('broken JSON');
  }
}

/**
 * A scanner for RFC 8259 that builds no values. It finds the place where `JSON.parse` fails, which the message of
 * `JSON.parse` does not always state (and the message quotes the text, which may contain personal data). It also finds
 * repeated property names of the outermost object, which `JSON.parse` silently overwrites.
 */
export function scanJson(text: string): { broken: JsonLocation | null; repeatedKeys: { key: string; line: number }[] } {
  const repeated: { key: string; at: number }[] = [];
  try {
    const end = new Scanner(text, repeated).document();
    return {
      broken: end === null ? null : locate(text, end),
      repeatedKeys: repeated.map(({ key, at }) => ({ key, line: locate(text, at).line })),
    };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { broken: locate(text, error.at), repeatedKeys: [] };
  }
}

function locate(text: string, at: number): JsonLocation {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}

class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly repeated: { key: string; at: number }[],
  ) {}

  /** Null for a valid document, else the position of whatever follows it. */
  document(): number | null {
    this.value(0);
    this.space();
    return this.at === this.text.length ? null : this.at;
  }

  private value(depth: number): void {
    this.space();
    const char = this.text.charAt(this.at);
    if (char === '{') this.object(depth + 1);
    else if (char === '[') this.array(depth + 1);
    else if (char === '"') this.string();
    else this.match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  }

  private object(depth: number): void {
    this.open(depth);
    const seen = depth === 1 ? new Set<string>() : null;
    if (this.closes('}')) return;
    do {
      this.space();
      const start = this.at;
      this.string();
      if (seen !== null) {
        const key = this.text.slice(start + 1, this.at - 1);
        if (seen.has(key)) this.repeated.push({ key, at: start });
        seen.add(key);
      }
      this.space();
      this.expect(':');
      this.value(depth);
      this.space();
    } while (this.skips(','));
    this.expect('}');
  }

  private array(depth: number): void {
    this.open(depth);
    if (this.closes(']')) return;
    do {
      this.value(depth);
      this.space();
    } while (this.skips(','));
    this.expect(']');
  }

  private string(): void {
    this.expect('"');
    // Consumes runs of plain characters and single escapes in turn, because one pattern for both would overflow on long
    // strings.
    for (;;) {
      PLAIN.lastIndex = this.at;
      PLAIN.exec(this.text);
      this.at = Math.max(this.at, PLAIN.lastIndex);
      if (this.text.charAt(this.at) !== '\\') break;
      this.match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y);
    }
    this.expect('"');
  }

  private open(depth: number): void {
    if (depth > MAX_DEPTH) throw new Broken(this.at);
    this.at += 1;
  }

  private closes(char: string): boolean {
    this.space();
    return this.skips(char);
  }

  private skips(char: string): boolean {
    if (this.text.charAt(this.at) !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.skips(char)) throw new Broken(this.at);
  }

  private match(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null || found[0] === '') throw new Broken(this.at);
    this.at = pattern.lastIndex;
  }

  private space(): void {
    while (/[ \t\n\r]/.test(this.text.charAt(this.at))) this.at += 1;
  }
}

// eslint-disable-next-line no-control-regex -- JSON forbids bare control characters in strings
const PLAIN = /[^"\\\u0000-\u001f]+/y;
