import type { SealedSpo } from '../../model/sealed-spo.ts';
import { attachmentNames } from '../extract-record.ts';
import { drawFacts } from './facts.ts';
import { instantInWords } from './london-time.ts';
import { drawQrCode, qrCodeOf } from './qr-code.ts';
import { section } from './section.ts';
import { drawHow, drawWhere } from './sections/delivery.ts';
import { drawDualImpact } from './sections/dual-impact.ts';
import { drawMilestones } from './sections/milestones.ts';
import { drawNeed } from './sections/need.ts';
import { drawOffer } from './sections/offer.ts';
import { drawParties, drawPeople } from './sections/parties.ts';
import { drawUndertakings } from './sections/undertakings.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './style.ts';

/** What one document says: the content that its pages show, and the code of its record. */
export interface Printed {
  readonly content: SealedSpo;
  readonly verifyCode: string;
}

/** Draws every section in order. What is sealed is shown in full: no part of it is left out. */
export function drawSections(sheet: Sheet, printed: Printed): void {
  drawOpening(sheet, printed);
  const { commitment } = printed.content;
  drawParties(sheet, commitment);
  drawPeople(sheet, commitment);
  drawNeed(sheet, commitment);
  drawOffer(sheet, commitment);
  drawHow(sheet, commitment);
  drawWhere(sheet, commitment);
  drawDualImpact(sheet, commitment);
  drawMilestones(sheet, commitment);
  drawUndertakings(sheet, commitment);
  drawConsent(sheet, printed.content);
  drawChecking(sheet, printed);
}

function drawOpening(sheet: Sheet, { content, verifyCode }: Printed): void {
  const { supplier, provider, tender } = content.commitment;
  sheet.heading('Social Purchase Order', 'H1', styles.title, 0, 8);
  sheet.paragraph(
    `If ${supplier.name} is awarded “${tender.title}” by ${tender.buyer.name}, it will support ` +
      `${provider.name} as set out here.`,
    styles.lead,
  );
  sheet.gap(12);
  drawFacts(sheet, [
    ['Reference', content.reference],
    ['Verify code', verifyCode],
    ['Sealed', instantInWords(content.sealedAt)],
    ['Sealed by', content.issuer],
  ]);
}

function drawConsent(sheet: Sheet, { commitment, consent }: SealedSpo): void {
  if (!consent) {
    section(sheet, 'Not yet agreed by the provider');
    sheet.paragraph(
      `${commitment.provider.name} had not agreed to this when it was sealed. It is asked once the ` +
        'bid is in, and nothing starts before it has agreed.',
    );
    return;
  }
  section(sheet, 'Agreed by the provider');
  sheet.paragraph(
    `${commitment.provider.name} read this commitment and agreed to it on ` +
      `${instantInWords(consent.agreedAt)}.`,
  );
  sheet.gap(4);
  sheet.paragraph(`SHA-256 of what it agreed to: ${consent.commitmentDigest}`, styles.small);
}

const steps = ({ verifyCode, content }: Printed) => [
  'Keep the file as you got it. A print or a scan cannot be checked.',
  'Open the file in a checker of the Dual Impact Kit that trusts the issuer named on page 1. ' +
    'The check needs no connection.',
  `Compare the reference ${content.reference} and the verify code ${verifyCode}.`,
];

function drawChecking(sheet: Sheet, printed: Printed): void {
  const { reference } = printed.content;
  const code = qrCodeOf(`${reference} ${printed.verifyCode}`);
  sheet.keep(code.side + 80);
  section(sheet, 'How to check this document');
  const top = sheet.pdf.y;
  const width = sheet.width - code.side - 24;
  const list = sheet.element('L');
  for (const [index, step] of steps(printed).entries()) {
    drawStep(sheet, list, { label: `${index + 1}.`, step, width });
  }
  list.end();
  const note = sheet.element('P');
  sheet.gap(4);
  sheet.tagged(
    note,
    styles.small,
    `The sealed record is attached to this file as ${attachmentNames.json}, and its signature as ` +
      `${attachmentNames.signature}. A change to the record or to these pages shows in the check.`,
    sheet.left,
    { width },
  );
  const left = sheet.left + sheet.width - code.side;
  const alt = `QR code with the reference ${reference} and the verify code ${printed.verifyCode}`;
  drawQrCode(sheet, code, { left, top, alt });
}

function drawStep(
  sheet: Sheet,
  list: ReturnType<Sheet['element']>,
  { label, step, width }: { label: string; step: string; width: number },
): void {
  const { pdf } = sheet;
  const indent = 16;
  const item = pdf.struct('LI');
  list.add(item);
  const [labelElement, body] = [pdf.struct('Lbl'), pdf.struct('LBody')];
  const top = pdf.y;
  item.add(labelElement);
  sheet.tagged(labelElement, styles.body, label, sheet.left, { width: indent });
  pdf.y = top;
  item.add(body);
  sheet.tagged(body, styles.body, step, sheet.left + indent, { width: width - indent });
  item.end();
  sheet.gap(4);
}
