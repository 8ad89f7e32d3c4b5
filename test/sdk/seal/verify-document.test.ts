import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alteredDocument } from '../../../demo/sample/altered-document.ts';
import { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { compose } from '../../../sdk/seal/document/compose.ts';
import {
  canonicalJson,
  changedTexts,
  verifyCodeOf,
  verifyDocument,
  type SealedRecord,
} from '../../../sdk/seal/index.ts';
import { freeNumber, objectNumber, objectsOf, qpdf, withUpdate } from './pdf-tools.ts';
import { inShort } from './mutants/world.ts';
import { reSaves, by } from './re-saves.ts';
import { commitment, issuer, sampleFonts, sampleSeal } from './sample-seal.ts';

const fonts = await sampleFonts();
const { trusted, content, record } = await sampleSeal();
const pdf = await drawDocument(record, fonts);
const draw = (drawn: SealedRecord) => drawDocument(drawn, fonts);

/** In one word or two, for comparing many. */
async function answer(file: Uint8Array): Promise<string> {
  const verdict = await verifyDocument(file, trusted, draw);
  return inShort(verdict);
}

describe('a sealed document', () => {
  test('is unchanged, and the answer carries what was sealed', async () => {
    assert.deepEqual(await verifyDocument(pdf, trusted, draw), {
      outcome: 'sealed-unchanged',
      sealed: content,
      record,
      issuer,
      verifyCode: await verifyCodeOf(record.json),
    });
  });

  test('cannot be checked without its issuer, or without a renderer', async () => {
    const check = async (...options: [typeof trusted, typeof draw?]) =>
      inShort(await verifyDocument(pdf, ...options));
    assert.equal(await check([], draw), 'cannot-check unknown-issuer');
    assert.equal(await check(trusted), 'cannot-check no-renderer');
    const broken = () => Promise.reject(new Error('the typeface did not load'));
    assert.equal(await check(trusted, broken), 'cannot-check no-renderer');
  });

  for (const { how, gives, save } of reSaves) {
    test(`saved again by ${how}: ${gives}`, async () => {
      const again = await save(pdf);
      assert.notDeepEqual(again, pdf);
      assert.equal(await answer(again), gives);
    });
  }

  test('with a note of who produced it, and with nothing in an update, is still unchanged', async () => {
    const info = objectNumber(pdf, /\/Producer/u);
    const body = objectsOf(pdf).get(info) ?? '';
    const updated = withUpdate(pdf, {
      [info]: body.replace(/\/Producer \d+ 0 R/u, '/Producer (Else)'),
    });
    assert.equal(await answer(updated), 'sealed-unchanged');
    assert.equal(
      await answer(withUpdate(updated, { [freeNumber(pdf)]: '(spare)' })),
      'sealed-unchanged',
    );
  });
});

describe('pages that say something else than the record', () => {
  const offer = {
    lines: commitment.offer.lines.map((line) =>
      line.id === 'money' ? { ...line, quantity: 2_100_000, value: 2_100_000 } : line,
    ),
    total: 2_380_000,
  };
  const generous = (sealed: SealedSpo): SealedSpo => ({
    ...sealed,
    commitment: {
      ...sealed.commitment,
      offer,
      milestones: sealed.commitment.milestones.map((milestone) =>
        milestone.id === 'money-q1' ? { ...milestone, quantity: 1_050_000 } : milestone,
      ),
    },
  });

  test('£21,000 where £12,000 was sealed: the pages are named, the genuine SPO is given', async () => {
    const file = await alteredDocument(record, fonts, generous);
    assert.deepEqual(await verifyDocument(file, trusted, draw, changedTexts), {
      outcome: 'changed',
      what: 'pages',
      pages: [1, 2],
      changes: [
        { page: 1, sealed: '12,000.00', shown: '21,000.00' },
        { page: 1, sealed: '£12,000.00', shown: '£21,000.00' },
        { page: 1, sealed: '£14,800.00', shown: '£23,800.00' },
        { page: 2, sealed: '£1,500.00', shown: '£10,500.00' },
      ],
      genuine: content,
    });
  });

  test('only the page that was changed is named', async () => {
    const change = (place: string) => (sealed: SealedSpo) => ({
      ...sealed,
      commitment: { ...sealed.commitment, where: { ...sealed.commitment.where, place } },
    });
    assert.equal(
      await answer(await alteredDocument(record, fonts, change('Elsewhere'))),
      'changed pages 2',
    );
    const same = await alteredDocument(record, fonts, (sealed) => sealed);
    assert.equal(await answer(same), 'sealed-unchanged');
  });

  test('is still found after a re-save', async () => {
    const file = await alteredDocument(record, fonts, generous);
    for (const options of [['--linearize'], ['--qdf'], ['--object-streams=generate']]) {
      assert.equal(await answer(await qpdf(file, ...options)), 'changed pages 1,2');
    }
  });

  test('another verify code on the pages', async () => {
    const file = await compose({ content, verifyCode: '0000-0000-0000' }, record, fonts);
    assert.match(await answer(file), /^changed pages 1,/u);
  });

  test('a page more, a page less, pages in another order', async () => {
    const pages = (range: string) => qpdf(pdf, '--pages', '.', range, '--');
    assert.equal(await answer(await pages('1-3,1')), 'changed pages 4');
    assert.equal(await answer(await pages('1-2')), 'changed pages 3');
    assert.equal(await answer(await pages('1,3,2')), 'changed pages 2,3');
    const first = by('pdfseparate', (input, output) => ['-l', '1', input, output]);
    assert.equal(await answer(await first(pdf)), 'changed pages 2,3');
  });
});

describe('what can be laid over or slipped into a file', () => {
  const page = objectNumber(pdf, /\/Type \/Page\n/u, 1);
  const pageBody = objectsOf(pdf).get(page) ?? '';
  const root = objectNumber(pdf, /\/Type \/Catalog/u);
  const rootBody = objectsOf(pdf).get(root) ?? '';
  const spare = freeNumber(pdf);
  const stream = (content: string, entries = '') =>
    `<< /Length ${String(content.length)} ${entries}>>\nstream\n${content}\nendstream`;
  const inPage = (entry: string) => pageBody.replace(/>>$/u, `${entry}\n>>`);
  const inRoot = (entry: string) => rootBody.replace(/>>$/u, `${entry}\n>>`);
  const contents = /\/Contents (\d+ 0 R)/u.exec(pageBody)?.[1] ?? '';
  const rectangle = '1 0 0 rg 100 100 200 200 re f';

  const onPage: Record<string, Record<number, string>> = {
    'a rectangle over the text': {
      [page]: pageBody.replace(contents, `[${contents} ${String(spare)} 0 R]`),
      [spare]: stream(rectangle),
    },
    'other content': {
      [page]: pageBody.replace(contents, `${String(spare)} 0 R`),
      [spare]: stream(rectangle),
    },
    'a note that covers': {
      [page]: inPage(`/Annots [${String(spare)} 0 R]`),
      [spare]: `<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 500] /Contents (21,000) /DA (/F1 12 Tf) >>`,
    },
    'a turn of the page': { [page]: inPage('/Rotate 180') },
    'a narrow crop': { [page]: inPage('/CropBox [0 0 100 100]') },
    'an action on opening': {
      [page]: inPage('/AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>'),
    },
    'another font': {
      [objectNumber(pdf, /\/Type \/Font\n\/Subtype \/Type0/u)]:
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    },
  };
  for (const [what, objects] of Object.entries(onPage)) {
    test(`${what} is a change of that page`, async () => {
      const pages = what === 'another font' ? '1,2,3' : '2';
      assert.equal(await answer(withUpdate(pdf, objects)), `changed pages ${pages}`);
    });
  }

  const inFile: Record<string, Record<number, string>> = {
    'a script': { [root]: inRoot('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>') },
    'a form': { [root]: inRoot(`/AcroForm << /Fields [] >>`) },
    layers: { [root]: inRoot('/OCProperties << /OCGs [] /D << >> >>') },
    'another language': { [root]: rootBody.replace('(en-GB)', '(fr-FR)') },
    'another title': (() => {
      const info = objectNumber(pdf, /\/Producer/u);
      const body = objectsOf(pdf).get(info) ?? '';
      return { [info]: body.replace(/\/Title \d+ 0 R/u, '/Title (Another)') };
    })(),
    'another text for a screen reader': (() => {
      const figure = objectNumber(pdf, /\/S \/Figure/u);
      const body = objectsOf(pdf).get(figure) ?? '';
      return { [figure]: body.replace(/\/Alt \(.*?\)/u, '/Alt (Another)') };
    })(),
  };
  for (const [what, objects] of Object.entries(inFile)) {
    test(`${what} is a change, though of no one page`, async () => {
      assert.equal(await answer(withUpdate(pdf, objects)), 'changed pages');
    });
  }

  test('a further attachment is a change', async () => {
    const file = await runAttach(pdf, 'terms.json');
    assert.equal(await answer(file), 'changed pages');
  });

  test('a second record is refused', async () => {
    assert.equal(await answer(await runAttach(pdf, 'spo.json')), 'cannot-check damaged');
  });
});

/** Attaches the file itself under a name, whether the name is taken or not. */
function runAttach(file: Uint8Array, name: string): Promise<Uint8Array> {
  return qpdf(file, '--add-attachment', '{in}', `--filename=${name}`, '--key=another', '--');
}

describe('a record that was changed', () => {
  test('in its text: changed, with nothing genuine to show', async () => {
    const dearer = canonicalJson({ ...content, reference: 'SPO-20261122-00000000' });
    const file = await compose(
      { content, verifyCode: await verifyCodeOf(record.json) },
      { ...record, json: new TextEncoder().encode(dearer) },
      fonts,
    );
    assert.deepEqual(await verifyDocument(file, trusted, draw), {
      outcome: 'changed',
      what: 'record',
      pages: [],
      changes: [],
    });
  });

  test('in its signature, taken from a seal that nobody trusts', async () => {
    const other = await sampleSeal();
    const file = await compose(
      { content, verifyCode: await verifyCodeOf(record.json) },
      { json: record.json, signature: other.record.signature },
      fonts,
    );
    assert.equal(await answer(file), 'cannot-check unknown-issuer');
  });
});

describe('what is not a sealed document', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files: Record<string, [Uint8Array, string]> = {
    nothing: [new Uint8Array(), 'not-sealed not-a-pdf'],
    'a web page': [encode('<!doctype html><title>Not found</title>'), 'not-sealed not-a-pdf'],
    'a picture': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-sealed not-a-pdf'],
    'a header alone': [encode('%PDF-1.7\n'), 'cannot-check damaged'],
    'half a document': [pdf.subarray(0, pdf.length / 2), 'cannot-check damaged'],
    'all but the last byte that counts': [pdf.subarray(0, pdf.length - 3), 'cannot-check damaged'],
    'fifty megabytes': [new Uint8Array(50_000_000), 'cannot-check too-large'],
    'a document with something before it': [new Uint8Array([10, ...pdf]), 'cannot-check damaged'],
  };
  for (const [what, [file, expected]] of Object.entries(files)) {
    test(what, async () => assert.equal(await answer(file), expected));
  }

  test('a PDF without attachments, or with one of the two', async () => {
    const without = async (...names: string[]) =>
      qpdf(pdf, ...names.map((name) => `--remove-attachment=${name}`));
    assert.equal(await answer(await without('spo.json', 'spo.jws')), 'not-sealed no-record-inside');
    assert.equal(await answer(await without('spo.jws')), 'not-sealed no-record-inside');
  });

  test('pages copied into a new file', async () => {
    const copied = await qpdf(pdf, '--empty', '--pages', '{in}', '--');
    assert.equal(await answer(copied), 'not-sealed no-record-inside');
  });

  for (const bits of ['128', '256']) {
    test(`an encrypted document, ${bits} bits`, async () => {
      const weak = bits === '128' ? ['--use-aes=y'] : [];
      const locked = await qpdf(pdf, '--encrypt', '', 'owner', bits, ...weak, '--');
      assert.equal(await answer(locked), 'cannot-check encrypted');
    });
  }
});
