import { formatOrgnr } from '#features/organisations';
import { dayOf } from '#kernel';
import type { Content, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { MilestoneFact, NamedOrganisation, Participant } from './facts.rules.js';
import type { Figure, FigureRow } from './figures.rules.js';
import type { FrozenReport } from './frozen.rules.js';
import { stockholmTime, swedishNumber } from './swedish-writing.rules.js';

const INK = '#1b2430';
const QUIET = '#5b6675';
const LINE = '#c9d0d9';
const PALE = '#f3f5f8';
/** Text width of A4 between the margins below, in points. */
const WIDTH = 595 - 2 * 56;

const STAGES: Record<string, string> = {
  IDEA: 'Idé',
  PRESTUDY: 'Förstudie',
  MOBILISATION: 'Mobilisering',
  IMPLEMENTATION: 'Genomförande',
  ADOPTION: 'Införande',
  CLOSED: 'Avslutat',
  PARKED: 'Vilande',
};
const ROLES: Record<Participant['role'], string> = {
  OWNER: 'Ägare',
  STARTUP: 'Företag',
  PARTNER: 'Partner',
  FINANCIER: 'Finansiär',
  COORDINATOR: 'Samordnare',
};

const optional = (value: string | null | undefined): string => value ?? '–';
const withOrgnr = ({ nameSv, orgnr }: NamedOrganisation): string =>
  orgnr ? `${nameSv}, org.nr ${formatOrgnr(orgnr)}` : nameSv;

const rules: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
  fillColor: (row, node) => (row === 0 && node.table.headerRows ? PALE : null),
};

const open: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 10,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

const header = (sv: string, en: string, alignment: 'left' | 'right' = 'left'): TableCell => ({
  text: [
    { text: sv, bold: true },
    { text: `\n${en}`, style: 'english', fontSize: 7 },
  ],
  alignment,
  lineHeight: 1,
});

const heading = (sv: string, en: string): Content => ({
  text: [
    { text: sv, style: 'heading' },
    { text: `   ${en}`, style: 'english', fontSize: 10 },
  ],
  headlineLevel: 1,
  margin: [0, 18, 0, 6],
});

const table = (widths: (string | number)[], body: TableCell[][]): Content => ({
  table: { headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths, body },
  layout: rules,
  fontSize: 9,
});

function factRow(sv: string, en: string, value: string): TableCell[] {
  return [{ text: [sv, { text: ` / ${en}`, style: 'english' }], color: QUIET }, { text: value }];
}

function front(report: FrozenReport): Content[] {
  const { initiative, period, sender, recipient, signatory, dueOn, frozenAt } = report;
  const frozenTime = stockholmTime(new Date(frozenAt));
  return [
    {
      columns: [
        {
          width: '*',
          text: [
            { text: 'LÄGESRAPPORT', bold: true, fontSize: 10 },
            { text: '   Status report', style: 'english', fontSize: 10 },
          ],
        },
        {
          width: 'auto',
          alignment: 'right',
          color: QUIET,
          fontSize: 9,
          text: `Version ${report.revision}  ·  ${dayOf(new Date(frozenAt))}`,
        },
      ],
    },
    { canvas: [{ type: 'line', x1: 0, y1: 6, x2: WIDTH, y2: 6, lineWidth: 1.2, lineColor: INK }] },
    { text: initiative.titleSv, style: 'title', margin: [0, 16, 0, 0] },
    ...(initiative.titleEn
      ? [{ text: initiative.titleEn, style: 'english', fontSize: 12, margin: [0, 3, 0, 0] } as Content]
      : []),
    {
      margin: [0, 14, 0, 0],
      layout: open,
      table: {
        widths: [170, '*'],
        body: [
          factRow('Period', 'Period', `${period.from} till ${period.to}`),
          factRow('Avsändare', 'Sender', withOrgnr(sender)),
          factRow('Mottagare', 'Recipient', withOrgnr(recipient)),
          factRow('Undertecknare', 'Signatory', `${signatory.name}, godkänd ${frozenTime}`),
          factRow('Processledare', 'Process leader', initiative.processLeader),
          factRow('Skede', 'Stage', STAGES[initiative.stage] ?? initiative.stage),
          ...(initiative.startsOn || initiative.endsOn
            ? [factRow('Projekttid', 'Project', `${optional(initiative.startsOn)} till ${optional(initiative.endsOn)}`)]
            : []),
          ...(initiative.programme ? [factRow('Program', 'Programme', initiative.programme)] : []),
          ...(initiative.financier ? [factRow('Finansiär', 'Financier', initiative.financier)] : []),
          factRow('Ska vara inne', 'Due', dueOn),
          factRow('Rapportserie', 'Series', report.series),
        ],
      },
    },
  ];
}

function figureTable(figures: Figure[]): Content {
  return table(
    [62, '*', 52, 52, 52],
    [
      [
        header('Kod', 'Code'),
        header('Siffra och definition', 'Figure and definition'),
        header('Utgångsläge', 'Baseline', 'right'),
        header('Utfall', 'Actual', 'right'),
        header('Mål', 'Target', 'right'),
      ],
      ...figures.map(({ code, name, definition, unit, value, baseline, target }): TableCell[] => [
        { text: code.replace(/_/g, '_\u200b'), fontSize: 8 },
        {
          stack: [
            { text: name.sv, bold: true },
            { text: name.en, style: 'english', fontSize: 8 },
            { text: definition.sv, fontSize: 8, margin: [0, 2, 0, 0] },
          ],
        },
        { text: baseline === null ? '–' : swedishNumber(baseline), alignment: 'right' },
        {
          text: [
            { text: swedishNumber(value), bold: true, fontSize: 12 },
            { text: `\n${unit}`, color: QUIET, fontSize: 8 },
          ],
          alignment: 'right',
        },
        { text: target === null ? '–' : swedishNumber(target), alignment: 'right' },
      ]),
    ],
  );
}

function rowTable({ code, name, value, unit, rows }: Figure): Content {
  const counted = rows.filter((row) => row.counts).length;
  return {
    // A short table is kept on one page, together with its heading.
    unbreakable: rows.length <= 8,
    margin: [0, 8, 0, 0],
    stack: [
      {
        text: [
          { text: `${name.sv}: ${swedishNumber(value)} ${unit}`, bold: true },
          { text: `   ${code}, ${counted} av ${rows.length} rader räknas`, color: QUIET, fontSize: 8 },
        ],
        margin: [0, 0, 0, 3],
        ...(rows.length > 8 && { headlineLevel: 2 }),
      },
      rows.length === 0
        ? { text: 'Inga rader. Siffran är noll eftersom det inte finns något underlag.', color: QUIET, fontSize: 9 }
        : table(
            ['*', 56, 40, 200],
            [
              [
                header('Underlag', 'Row'),
                header('Datum', 'Date'),
                header('Räknas', 'Counts'),
                header('Därför', 'Reason'),
              ],
              ...rows.map((row: FigureRow): TableCell[] => [
                row.label,
                optional(row.date),
                { text: row.counts ? 'Ja' : 'Nej', bold: row.counts },
                { text: row.reason.sv },
              ]),
            ],
          ),
    ],
  };
}

function milestoneState({ state, doneOn, dueOn }: MilestoneFact, today: string): string {
  if (state === 'CANCELLED') return 'Inställt';
  if (doneOn) return `Klart ${doneOn}`;
  return dueOn < today ? 'Försenat' : 'Planerat';
}

function milestoneTable(milestones: MilestoneFact[], today: string): Content {
  return table(
    ['*', 130, 60, 84],
    [
      [header('Delmål', 'Milestone'), header('Ansvarig', 'Owner'), header('Datum', 'Due'), header('Läge', 'State')],
      ...milestones.map((milestone): TableCell[] => [
        milestone.title,
        milestone.owner,
        milestone.moves === 0
          ? milestone.dueOn
          : {
              text: [
                milestone.dueOn,
                {
                  text: `\nflyttat ${milestone.moves} ${milestone.moves === 1 ? 'gång' : 'gånger'}`,
                  color: QUIET,
                  fontSize: 8,
                },
              ],
            },
        milestoneState(milestone, today),
      ]),
    ],
  );
}

function participantTable(participants: Participant[]): Content {
  return table(
    ['*', 110, 110],
    [
      [
        header('Organisation', 'Organisation'),
        header('Organisationsnummer', 'Organisation number'),
        header('Roll', 'Role'),
      ],
      ...participants.map(({ nameSv, orgnr, role }): TableCell[] => [
        nameSv,
        orgnr ? formatOrgnr(orgnr) : '–',
        ROLES[role],
      ]),
    ],
  );
}

function changes({ previous }: FrozenReport): Content[] {
  if (!previous) return [];
  return [
    heading(`Ändringar sedan version ${previous.revision}`, 'Changes since the previous revision'),
    ...(previous.completionAsked
      ? [
          {
            text: [{ text: 'Begärd komplettering: ', bold: true }, previous.completionAsked],
            margin: [0, 0, 0, 6],
          } as Content,
        ]
      : []),
    previous.changes.length === 0
      ? { text: 'Inga siffror har ändrats.' }
      : table(
          ['*', 80, 80],
          [
            [header('Siffra', 'Figure'), header('Förut', 'Before', 'right'), header('Nu', 'Now', 'right')],
            ...previous.changes.map(({ name, before, after }): TableCell[] => [
              name.sv,
              { text: before === null ? '–' : swedishNumber(before), alignment: 'right' },
              { text: after === null ? '–' : swedishNumber(after), alignment: 'right', bold: true },
            ]),
          ],
        ),
    {
      text: `Version ${previous.revision} har kontrollsumman ${previous.frozenSha256}`,
      fontSize: 7,
      color: QUIET,
      margin: [0, 4, 0, 0],
    },
  ];
}

function about({ frozenAt }: FrozenReport, frozenSha256: string): Content {
  return {
    unbreakable: true,
    margin: [0, 4, 0, 0],
    stack: [
      heading('Om rapporten', 'About this report'),
      {
        text: `Uppgifterna frystes ${stockholmTime(new Date(frozenAt))} (svensk tid) och ändras inte. En rättelse kommer som en ny version. Rapporten är framställd ur den bifogade JSON-filen, vars kontrollsumma (SHA-256) är:`,
        margin: [0, 0, 0, 4],
      },
      { text: frozenSha256, fontSize: 9, margin: [0, 0, 0, 4] },
      {
        text: 'Rapporten blir allmän handling hos mottagaren när den kommer in. Beskrivningar av företagens behov ingår inte.',
      },
      {
        text: 'The data were frozen at the time above and do not change. The report is made from the attached JSON file with this SHA-256. It becomes a public record with the recipient.',
        style: 'english',
        margin: [0, 4, 0, 0],
      },
    ],
  };
}

/**
 * The report as a document, made from the frozen data only, without clock or random ids. It is not compressed, because
 * deflate gives different bytes on different processors, and the file's hash must be the same wherever it is made.
 */
export function reportDocument(report: FrozenReport, frozenSha256: string): TDocumentDefinitions {
  const created = new Date(report.frozenAt);
  const title = `Lägesrapport ${report.period.from}–${report.period.to}: ${report.initiative.titleSv}`;
  return {
    pageSize: 'A4',
    pageMargins: [56, 64, 56, 64],
    version: '1.7',
    compress: false,
    language: 'sv-SE',
    displayTitle: true,
    info: {
      title,
      author: report.sender.nameSv,
      subject: report.series,
      creator: 'Klustermotor',
      producer: 'Klustermotor',
      creationDate: created,
      modDate: created,
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, color: INK, lineHeight: 1.2 },
    styles: {
      title: { fontSize: 21, bold: true, lineHeight: 1.1 },
      heading: { fontSize: 13, bold: true },
      english: { italics: true, color: QUIET, fontSize: 9 },
    },
    header: (page) =>
      page === 1
        ? null
        : {
            margin: [56, 30, 56, 0],
            fontSize: 8,
            color: QUIET,
            columns: [
              { width: '*', text: report.initiative.titleSv, noWrap: false },
              { width: 'auto', text: `${report.period.from} till ${report.period.to}`, margin: [12, 0, 0, 0] },
            ],
          },
    footer: (page, pages) => ({
      margin: [56, 22, 56, 0],
      fontSize: 7,
      color: QUIET,
      columns: [
        { width: '*', text: `SHA-256 ${frozenSha256}` },
        { width: 'auto', text: `Sida ${page} av ${pages}`, fontSize: 8 },
      ],
    }),
    // A heading is moved to the next page unless the table head and a first row fit below it.
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel !== undefined && startPosition.verticalRatio > 0.86,
    content: [
      ...front(report),
      ...changes(report),
      heading('Siffror', 'Figures'),
      figureTable(report.figures),
      ...(report.remarks.length > 0
        ? [heading('Anmärkningar', 'Remarks'), { ul: report.remarks.map(({ message }) => message.sv) } as Content]
        : []),
      heading('Raderna bakom siffrorna', 'Rows behind the figures'),
      ...report.figures.map(rowTable),
      ...(report.milestones.length > 0
        ? [heading('Delmål', 'Milestones'), milestoneTable(report.milestones, dayOf(created))]
        : []),
      heading('Deltagande organisationer', 'Participating organisations'),
      participantTable(report.participants),
      about(report, frozenSha256),
    ],
  };
}
