import { oneLine } from '#kernel';
import type { OutgoingMail } from '#platform/mail';
import { fileNameOf, type FrozenReport } from './frozen.rules.js';

/**
 * The Message-ID is the same for every attempt at one revision, so that a receiver sees repeated deliveries as one
 * mail.
 */
export const messageIdOf = ({ id, revision }: { id: string; revision: number }): string =>
  `<report-${id}-r${revision}@klustermotor>`;

export interface DeliveryRequest {
  report: { id: string; series: string; revision: number };
  frozen: FrozenReport;
  to: string[];
  publicUrl: string;
  pdf: { content: Buffer; sha256: string };
  json: { content: Buffer; sha256: string };
}

/**
 * The mail that delivers a report. It states what the report is and how to verify it, and repeats none of its content.
 */
export function deliveryMail({ report, frozen, to, publicUrl, pdf, json }: DeliveryRequest): OutgoingMail {
  const title = {
    sv: oneLine(frozen.initiative.titleSv),
    en: oneLine(frozen.initiative.titleEn ?? frozen.initiative.titleSv),
  };
  const { from, to: until } = frozen.period;
  const link = `${publicUrl.replace(/\/$/, '')}/reports/${report.id}`;
  const revision =
    report.revision > 1
      ? { sv: `, version ${report.revision}`, en: `, revision ${report.revision}` }
      : { sv: '', en: '' };
  return {
    messageId: messageIdOf(report),
    to: to.join(', '),
    subject: `Lägesrapport ${from}–${until}: ${title.sv}${revision.sv}`,
    text: `${`
(English below)

Hej!

${oneLine(frozen.sender.nameSv)} lämnar härmed en lägesrapport till ${oneLine(frozen.recipient.nameSv)}.

Initiativ: ${title.sv}
Period: ${from} till ${until}${revision.sv}
Ska vara inne: ${frozen.dueOn}
Undertecknare: ${oneLine(frozen.signatory.name)}

Rapporten är bifogad som PDF och som JSON med de data den bygger på. Den är fryst och ändras inte. En rättelse kommer som en ny version.
Kontrollsummor (SHA-256):
PDF   ${pdf.sha256}
JSON  ${json.sha256}

Kvittera mottagandet med ert diarienummer, begär komplettering eller godkänn här:
${link}

Rapporten blir allmän handling hos er när den kommer in. Om uppgifter i den kan omfattas av sekretess prövar ni det om den begärs ut.

------------------------------------------------------------

Hello,

${oneLine(frozen.sender.nameEn ?? frozen.sender.nameSv)} hereby submits a status report to ${oneLine(frozen.recipient.nameEn ?? frozen.recipient.nameSv)}.

Initiative: ${title.en}
Period: ${from} to ${until}${revision.en}
Due: ${frozen.dueOn}
Signatory: ${oneLine(frozen.signatory.name)}

The report is attached as PDF, and as JSON with the data it is made from. It is frozen and does not change. A correction is a new revision.
The SHA-256 of both files is given above.

Acknowledge receipt, ask for completion or accept here:
${link}

The report becomes a public record with you when it arrives. Whether secrecy may apply to anything in it is for you to assess if it is requested.
`.trim()}\n`,
    attachments: [
      { filename: fileNameOf(report, 'pdf'), content: pdf.content, contentType: 'application/pdf' },
      { filename: fileNameOf(report, 'json'), content: json.content, contentType: 'application/json' },
    ],
  };
}
