import type { OfferLine } from '../../model/offer.ts';
import type { SealedSpo } from '../../model/sealed-spo.ts';
import { attachmentNames } from '../extract-record.ts';
import { drawFacts } from './facts.ts';
import { dayInWords, instantInWords } from './london-time.ts';
import { drawQrCode, qrCodeOf } from './qr-code.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './style.ts';
import { drawTable } from './table.ts';
import {
  basis,
  measured,
  money,
  primaryImpact,
  quantity,
  secondaryImpact,
  unitName,
  value,
} from './wording.ts';

/** What one document says: the content that its pages show, and the code of its record. */
export interface Printed {
  readonly content: SealedSpo;
  readonly verifyCode: string;
}

/** Draws every section in order. What is sealed is shown in full: no part of it is left out. */
export function drawSections(sheet: Sheet, printed: Printed): void {
  drawOpening(sheet, printed);
  drawParties(sheet, printed.content);
  drawOffer(sheet, printed.content);
  drawHow(sheet, printed.content);
  drawWhere(sheet, printed.content);
  drawDualImpact(sheet, printed.content);
  drawMilestones(sheet, printed.content);
  drawConsent(sheet, printed.content);
  drawChecking(sheet, printed);
}

const section = (sheet: Sheet, text: string) => sheet.heading(text, 'H2', styles.heading, 22, 8);

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

function drawParties(sheet: Sheet, { commitment }: SealedSpo): void {
  const { tender, supplier, provider, activity } = commitment;
  section(sheet, 'Who and what it is for');
  drawFacts(sheet, [
    ['Buyer', named(tender.buyer.name, tender.buyer.id)],
    ['Tender', named(tender.title, tender.reference)],
    ['Lot', tender.lot],
    ['Open Contracting ID', tender.ocid],
    ['Tender deadline', instantInWords(tender.deadline)],
    ['Portal', tender.portal],
    ['Supplier', named(supplier.name, supplier.companyNumber, 'company number ')],
    ['Provider', named(provider.name, provider.registration)],
    ['Activity', named(activity.name, activity.id)],
  ]);
}

function named(name: string, id: string | undefined, what = ''): string {
  return id === undefined ? name : `${name} (${what}${id})`;
}

function drawOffer(sheet: Sheet, { commitment: { offer } }: SealedSpo): void {
  section(sheet, 'The offer');
  sheet.paragraph(
    'The values are the supplier’s, on the basis shown. They are not estimates of savings to ' +
      'public services.',
    styles.small,
  );
  sheet.gap(4);
  drawTable(sheet, {
    columns: [
      { heading: 'Support', share: 0.34 },
      { heading: 'Quantity', share: 0.165, figures: true },
      { heading: 'Unit', share: 0.095 },
      { heading: 'How it is valued', share: 0.22 },
      { heading: 'Value', share: 0.18, figures: true },
    ],
    rows: offer.lines.map((line) => [
      line.description,
      quantity(line.quantity, line.unit),
      unitName(line.unit, line.quantity),
      basis(line),
      value(line),
    ]),
    total: ['Total value of the offer', '', '', '', money(offer.total)],
  });
}

function drawHow(sheet: Sheet, { commitment: { how } }: SealedSpo): void {
  section(sheet, 'How the support will be given');
  sheet.paragraph(how.method);
  sheet.gap(10);
  drawFacts(sheet, [
    ['Starts', dayInWords(how.starts)],
    ['Ends', dayInWords(how.ends)],
    ['Who answers for it', how.deliveryOwner],
    ['Evidence', how.evidence],
  ]);
}

function drawWhere(sheet: Sheet, { commitment: { where } }: SealedSpo): void {
  section(sheet, 'Where the support will be given');
  drawFacts(sheet, [
    ['Areas', where.areas.map(({ name, code }) => `${name} (${code})`).join('; ')],
    ['Place', where.place],
  ]);
}

function drawDualImpact(sheet: Sheet, { commitment: { dualImpact } }: SealedSpo): void {
  section(sheet, 'Dual impact');
  drawFacts(sheet, [
    ['Primary', primaryImpact(dualImpact.primary)],
    ['Secondary', secondaryImpact(dualImpact.secondary)],
    ['How one leads to the other', dualImpact.mechanism],
    ['Recognised by', `${dualImpact.recognisedBy}, ${dayInWords(dualImpact.recognisedOn)}`],
  ]);
}

function drawMilestones(sheet: Sheet, { commitment: { milestones, offer } }: SealedSpo): void {
  if (milestones.length === 0) return;
  const lines = new Map<string, OfferLine>(offer.lines.map((line) => [line.id, line]));
  section(sheet, 'Milestones');
  drawTable(sheet, {
    columns: [
      { heading: 'Due', share: 0.2 },
      { heading: 'Milestone', share: 0.24 },
      { heading: 'Support', share: 0.4 },
      { heading: 'Quantity', share: 0.16, figures: true },
    ],
    rows: milestones.map(({ due, title, lineId, quantity: amount }) => {
      const line = lines.get(lineId);
      return [
        dayInWords(due),
        title,
        line?.description ?? '',
        line === undefined ? '' : measured(amount, line.unit),
      ];
    }),
  });
}

function drawConsent(sheet: Sheet, { commitment, consent }: SealedSpo): void {
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
