import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Commitment } from '../../../sdk/model/commitment.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { SealError, verifyCodeOf, verifyDocument } from '../../../sdk/seal/index.ts';
import { onDisk, run } from './pdf-tools.ts';
import { commitment, sampleFonts, sampleSeal } from './sample-seal.ts';

const fonts = await sampleFonts();
const { record } = await sampleSeal();
const pdf = await drawDocument(record, fonts);

const print = (file: Uint8Array, program: string, ...options: string[]) =>
  onDisk(file, (path) =>
    run(program, [...options, path, ...(program === 'pdftotext' ? ['-'] : [])]),
  );
const words = async (file: Uint8Array, ...options: string[]) =>
  (await print(file, 'pdftotext', '-layout', ...options)).replaceAll(/\s+/gu, ' ');

describe('the sealed document', () => {
  test('is a sound PDF', async () => {
    assert.match(await print(pdf, 'qpdf', '--check'), /No syntax or stream encoding errors found/u);
  });

  test('is A4, tagged, titled, in British English, and stays small', async () => {
    const info = await print(pdf, 'pdfinfo');
    assert.match(info, /Title:\s+Social Purchase Order SPO-20261122-7F3A91C2/u);
    assert.match(info, /Tagged:\s+yes/u);
    assert.match(info, /\(A4\)/u);
    assert.match(info, /JavaScript:\s+no/u);
    assert.match(Buffer.from(pdf).toString('latin1'), /\/Lang \(en-GB\)/u);
    assert.ok(pdf.length < 100_000, `${String(pdf.length)} bytes`);
  });

  test('gives back the attachments byte for byte', async () => {
    await onDisk(pdf, async (path, directory) => {
      await run('pdfdetach', ['-saveall', '-o', directory, path]);
      assert.deepEqual(new Uint8Array(await readFile(join(directory, 'spo.json'))), record.json);
      assert.deepEqual(
        new Uint8Array(await readFile(join(directory, 'spo.jws'))),
        record.signature,
      );
    });
  });

  test('says everything that was sealed', async () => {
    const text = await words(pdf);
    for (const said of [
      'Social Purchase Order',
      await verifyCodeOf(record.json),
      '22 November 2026 at 14:05, UK time',
      'Thames Reach Police (GB-GOR-PB123)',
      '4 December 2026 at 12:00, UK time',
      'Harrow & Pike Ltd (company number 01234567)',
      'Ring Craft Boxing Club (GB-CHC-1234567)',
      'A grant for coaches’ wages and kit 12,000.00 pounds Cash £12,000.00',
      'Total value of the offer £14,800.00',
      'Head of Social Value',
      'Caerdydd, Tŷ-Gŵyn (W06000015)',
      'Lower demand on policing and health services',
      '31 March 2029 Payment 8 of 8',
      'agreed to it on 20 November 2026 at 09:30, UK time',
      'Page 1 of 3',
    ]) {
      assert.ok(text.includes(said), `the document does not say “${said}”`);
    }
  });

  test('tells summer time from winter time', async () => {
    const summer = { ...commitment.tender, deadline: '2027-10-31T00:59:59Z' };
    const winter = { ...commitment.tender, deadline: '2027-10-31T01:00:00Z' };
    assert.match(await deadlineOf(summer), /31 October 2027 at 01:59, UK time/u);
    assert.match(await deadlineOf(winter), /31 October 2027 at 01:00, UK time/u);
  });

  test('has a structure that reads in order', async () => {
    const structure = await print(pdf, 'pdfinfo', '-struct');
    const kinds = structure.split('\n').map((line) => line.trim().split(/[ :]/u)[0] ?? '');
    assert.deepEqual(
      kinds.filter((kind) => ['Document', 'H1', 'H2', 'Table', 'Figure'].includes(kind)),
      [
        'Document',
        'H1',
        ...['H2', 'H2', 'Table', 'H2', 'H2', 'H2', 'H2', 'Table', 'H2', 'H2'],
        'Figure',
      ],
    );
    assert.equal(kinds.filter((kind) => kind === 'TH').length, 9);
    const text = await print(pdf, 'pdfinfo', '-struct-text');
    assert.ok(!text.includes('Page 1 of 3'), 'footers are not read aloud');
    assert.equal(text.match(/"Due"/gu)?.length, 1, 'repeated headings are not read aloud');
  });

  test('repeats the headings of a table on each page', async () => {
    assert.match(await words(pdf, '-f', '3'), /^ ?Due Milestone Support Quantity/u);
  });

  test('embeds its typefaces', async () => {
    const rows = (await print(pdf, 'pdffonts')).trim().split('\n').slice(2);
    assert.equal(rows.length, 2);
    for (const row of rows)
      assert.match(row, /SourceSans3\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/u);
  });

  test('is the same each time it is drawn', async () => {
    assert.deepEqual(await drawDocument(record, fonts), pdf);
  });

  test('is not drawn from what is no SPO', async () => {
    const json = new TextEncoder().encode('{"format":"dual-impact-kit/sealed-spo/1"}');
    await assert.rejects(drawDocument({ ...record, json }, fonts), SealError);
  });
});

async function deadlineOf(tender: Commitment['tender']): Promise<string> {
  const other = await sampleSeal({ ...commitment, tender });
  return words(await drawDocument(other.record, fonts), '-l', '1');
}

describe('long and odd content', () => {
  const full = 'Every second Thursday the accountant comes to the gym. '.repeat(54).trim();
  const lines = Array.from({ length: 900 }, (_, index) => String(index % 10)).join('\n');
  const odd: Record<string, Commitment> = {
    'a method and evidence as long as they may be': {
      ...commitment,
      how: { ...commitment.how, method: full, evidence: full.slice(0, 1000).trim() },
    },
    'a text of nine hundred lines': {
      ...commitment,
      how: { ...commitment.how, method: lines, evidence: lines.slice(0, 999) },
    },
    'sixty areas with long names': {
      ...commitment,
      where: {
        areas: Array.from({ length: 60 }, (_, index) => ({
          code: `E0600${String(index).padStart(4, '0')}`,
          name: `Llanfair-is-y-rhos ${'and its neighbours '.repeat(9)}`.trim(),
        })),
      },
    },
    'words without a space, symbols, other scripts, direction marks': {
      ...commitment,
      supplier: {
        ...commitment.supplier,
        name: `${'W'.repeat(120)} \u202E\u0007 日本 😀 عربي <b>&amp;</b>`,
      },
    },
    'the least there can be': {
      ...commitment,
      tender: {
        portal: 'https://portal.example',
        reference: '1',
        title: 'T',
        buyer: { name: 'B' },
        deadline: '2026-12-04T12:00:00+01:00',
      },
      supplier: { id: 's', name: 'S' },
      provider: { id: 'p', name: 'P' },
    },
    'four hundred milestones': {
      ...commitment,
      milestones: commitment.milestones.flatMap((milestone) =>
        milestone.lineId === 'money'
          ? Array.from({ length: 48 }, (_, index) => ({
              ...milestone,
              id: `${milestone.id}-${String(index)}`,
              quantity: milestone.quantity / 48,
            }))
          : [milestone],
      ),
    },
  };
  for (const [what, promised] of Object.entries(odd)) {
    test(`${what}: drawn whole, sound, and verified`, async () => {
      const sealed = await sampleSeal(promised);
      const file = await drawDocument(sealed.record, fonts);
      assert.match(await print(file, 'qpdf', '--check'), /No syntax or stream/u);
      const verdict = await verifyDocument(file, sealed.trusted, () =>
        drawDocument(sealed.record, fonts),
      );
      assert.equal(verdict.outcome, 'sealed-unchanged');
      assert.match(await words(file), /How to check this document/u);
    });
  }

  test('every line of a long text is on some page', async () => {
    const method = Array.from({ length: 300 }, (_, index) => `line${String(index)}x`).join('\n');
    const sealed = await sampleSeal({ ...commitment, how: { ...commitment.how, method } });
    const text = await words(await drawDocument(sealed.record, fonts));
    assert.deepEqual(text.match(/line\d+x/gu), method.split('\n'));
  });
});
