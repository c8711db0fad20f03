import classes from './Highlighted.module.css';
import { useFormat } from './format';

export type Span = { field: string; start: number; end: number; text: string };
export type TextMatch = { part: string; query: readonly Span[]; document: readonly Span[] };

type Piece = { text: string; marked: boolean };

/**
 * Cuts a text at the spans of a field. Leaves out a span whose words are no longer at its position, because the text
 * was edited.
 */
export function pieces(text: string, field: string, spans: readonly Span[]): Piece[] {
  const own = spans
    .filter((span) => span.field === field && text.slice(span.start, span.end) === span.text)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of own) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) cut.push({ text: text.slice(at, from), marked: false });
    cut.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}

type Props = { children: string; field: string; spans: readonly Span[] };

/** A text in which the parts that it shares with the other side are marked. */
export function Highlighted({ children, field, spans }: Props) {
  return pieces(children, field, spans).map(({ text, marked }, index) =>
    marked ? (
      <mark key={index} className={classes.term}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

type LocalisedProps = { name: string; text: { sv?: string | null; en?: string | null }; spans: readonly Span[] };

/** The same for a text in two languages: shows the reader's language, unless only the other one has marked parts. */
export function HighlightedIn({ name, text, spans }: LocalisedProps) {
  const { language } = useFormat();
  const own = language === 'en' ? ('en' as const) : ('sv' as const);
  const other = own === 'en' ? ('sv' as const) : ('en' as const);
  const fieldOf = { sv: `${name}Sv`, en: `${name}En` };
  const marks = (each: 'sv' | 'en') => pieces(text[each] ?? '', fieldOf[each], spans).some(({ marked }) => marked);
  const shown = (text[own] && (marks(own) || !marks(other))) || !text[other] ? own : other;
  return (
    <span lang={shown}>
      <Highlighted field={fieldOf[shown]} spans={spans}>
        {text[shown] ?? ''}
      </Highlighted>
    </span>
  );
}

/** Matching words of both sides, in pairs: "cellodling ↔ cell culture", each pair once. */
export function MatchPairs({ matches, most = 8 }: { matches: readonly TextMatch[]; most?: number }) {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { query, document } of matches) {
    const [asked, offered] = [query[0]?.text, document[0]?.text];
    if (asked && offered) pairs.set(`${asked} ${offered}`.toLowerCase(), [asked, offered]);
  }
  if (pairs.size === 0) return null;
  return (
    <ul className={classes.pairs}>
      {[...pairs].slice(0, most).map(([key, [asked, offered]]) => (
        <li key={key}>
          <mark className={classes.term}>{asked}</mark>
          {asked.toLowerCase() !== offered.toLowerCase() && (
            <>
              <span aria-hidden>↔</span>
              <mark className={classes.term}>{offered}</mark>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
