import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { alteredDocument } from '../../../../demo/sample/altered-document.ts';
import { SealedSpo } from '../../../../sdk/model/sealed-spo.ts';
import { objectsOf, withUpdate } from '../pdf-tools.ts';
import { sampleFonts } from '../sample-seal.ts';
import { family } from './family.ts';
import { pageOf, pages } from './updates.ts';
import { inShort } from './world.ts';

/** The number of the content of a page, and its instructions. */
function contentOf(pdf: Uint8Array, page: number): [number, string] {
  const [, body] = pageOf(pdf, page);
  const id = Number(/\/Contents (\d+) 0 R/u.exec(body)?.[1]);
  const object = objectsOf(pdf).get(id) ?? '';
  const packed = object.slice(object.indexOf('stream\n') + 7, object.lastIndexOf('\nendstream'));
  return [id, inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
}

const edits = {
  letter: (content: string, at: number, glyph: number) => {
    const codes = [...content.matchAll(/(?<=<(?:[0-9a-f]{4})*)[0-9a-f]{4}(?=[0-9a-f]*>)/gu)];
    const { index = 0 } = codes[at % codes.length] ?? {};
    const other = (1 + (glyph % 90)).toString(16).padStart(4, '0');
    return `${content.slice(0, index)}${other}${content.slice(index + 4)}`;
  },
  'line left out': (content: string, at: number) => {
    const lines = [...content.matchAll(/^BT\n[\s\S]*?^ET$/gmu)];
    const { index = 0, 0: line } = lines[at % lines.length] ?? { 0: '' };
    return content.slice(0, index) + content.slice(index + line.length);
  },
  'line moved': (content: string, at: number, by: number) => {
    const lines = [...content.matchAll(/(?<=^1 0 0 1 [\d.]+ )[\d.]+(?= Tm$)/gmu)];
    const { index = 0, 0: height } = lines[at % lines.length] ?? { 0: '' };
    return `${content.slice(0, index)}${Number(height) - 1 - by}${content.slice(index + height.length)}`;
  },
  'type of no size': (content: string, at: number, size: number) => {
    const fonts = [...content.matchAll(/(?<=^\/F\d )[\d.]+(?= Tf$)/gmu)];
    const { index = 0, 0: before } = fonts[at % fonts.length] ?? { 0: '' };
    return `${content.slice(0, index)}${(size % 5) / 10}${content.slice(index + before.length)}`;
  },
  'ink of no colour': (content: string, at: number) => {
    const inks = [...content.matchAll(/[\d.]+ [\d.]+ [\d.]+(?= scn$)/gmu)];
    const { index = 0, 0: before } = inks[at % inks.length] ?? { 0: '' };
    return `${content.slice(0, index)}1 1 1${content.slice(index + before.length)}`;
  },
} as const;
type Edit = keyof typeof edits;

/** What a person reads on a page is changed in the instructions that draw it. */
export const retouched = family(
  'visible text, retouched',
  11,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      page: fc.nat(pages - 1),
      how: fc.oneof(
        fc.constant('letter' as const),
        fc.constantFrom(...(Object.keys(edits) as Edit[])),
      ),
      at: fc.nat(4000),
      with: fc.nat(90),
    }),
  async (world, { seal, page, how, at, with: with_ }) => {
    const { pdf } = world.seals[seal];
    const [id, content] = contentOf(pdf, page);
    const changed = edits[how](content, at, with_);
    if (changed === content) return undefined;
    const file = withUpdate(pdf, {
      [id]: `<< /Length ${changed.length} >>\nstream\n${changed}\nendstream`,
    });
    const verdict = await world.onDocument(file);
    // A letter or a line that is another must be said, and nothing said that is the same.
    const told = verdict.outcome === 'changed' && verdict.changes.length > 0;
    const true_ = verdict.outcome === 'changed' && verdict.changes.every(differs);
    const mustTell = how === 'letter' || how === 'line left out';
    return {
      verdict: `${inShort(verdict)}${true_ && (told || !mustTell) ? ', told' : ''}`,
      expected: `changed pages ${page + 1}, told`,
    };
  },
);

const differs = ({ sealed, shown }: { sealed: string; shown: string }) => sealed !== shown;

const fonts = sampleFonts();

/** The whole document is set anew from other content, with the true record inside. */
export const setAnew = family(
  'visible text, set anew',
  1.5,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      what: fc.constantFrom('place', 'method', 'money', 'supplier', 'reference', 'date'),
      number: fc.integer({ min: 2, max: 99_999_999 }),
    }),
  async (world, { seal, what, number }) => {
    // The second has a cap on the offer, which more money would break.
    const { record, content } = world.seals[what === 'money' ? 0 : seal];
    const file = await alteredDocument(record, await fonts, (sealed) =>
      changed(sealed, what, number),
    );
    const verdict = await world.onDocument(file);
    const told =
      verdict.outcome === 'changed' &&
      verdict.changes.length > 0 &&
      JSON.stringify(verdict.genuine) === JSON.stringify(content);
    return {
      verdict: `${inShort(verdict).replace(/pages .+/u, 'pages')}${told ? ', told' : ''}`,
      expected: 'changed pages, told',
    };
  },
);

function changed(sealed: SealedSpo, what: string, number: number): SealedSpo {
  const { commitment } = sealed;
  const [cash, ...rest] = commitment.offer.lines;
  if (cash === undefined) throw new Error('the sample offers money');
  const more = { ...cash, quantity: cash.quantity + 8 * number, value: cash.value + 8 * number };
  switch (what) {
    case 'place':
      return {
        ...sealed,
        commitment: { ...commitment, where: { ...commitment.where, place: `Hall ${number}` } },
      };
    case 'method':
      return {
        ...sealed,
        commitment: { ...commitment, how: { ...commitment.how, method: `Plan ${number}.` } },
      };
    case 'money':
      return {
        ...sealed,
        commitment: {
          ...commitment,
          offer: { lines: [more, ...rest], total: commitment.offer.total + 8 * number },
          milestones: commitment.milestones.map((each) =>
            each.lineId === cash.id ? { ...each, quantity: each.quantity + number } : each,
          ),
        },
      };
    case 'supplier':
      return {
        ...sealed,
        commitment: {
          ...commitment,
          supplier: { ...commitment.supplier, name: `Firm ${number} Ltd` },
        },
      };
    case 'reference':
      return {
        ...sealed,
        reference: `SPO-20261122-${number.toString(16).toUpperCase().padStart(8, '0')}`,
      };
    default:
      return {
        ...sealed,
        sealedAt: new Date(Date.parse(sealed.sealedAt) - number * 60_000)
          .toISOString()
          .replace('.000', ''),
      };
  }
}
