import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { verifyDocument, type SealedRecord } from '../../../sdk/seal/index.ts';
import { objectNumber, objectsOf } from './pdf-tools.ts';
import { sampleFonts, sampleSeal } from './sample-seal.ts';

const { trusted, record } = await sampleSeal();
const pdf = await drawDocument(record, await sampleFonts());

describe('generated damage', () => {
  // Only a genuine record reaches the renderer, so one drawing serves every case.
  const cached = (drawn: SealedRecord) => {
    assert.deepEqual(drawn, record);
    return Promise.resolve(pdf);
  };

  test('a flipped bit never goes unseen where a reader could see it', async () => {
    const quiet = quietBytes();
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length - 1), fc.nat(7), async (index, bit) => {
        const file = new Uint8Array(pdf);
        file[index] = (file[index] ?? 0) ^ (1 << bit);
        const verdict = await verifyDocument(file, trusted, cached);
        assert.ok(verdict.outcome !== 'sealed-unchanged' || quiet(index), `byte ${String(index)}`);
      }),
      { numRuns: 300 },
    );
  });

  test('a cut anywhere is never unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length - 3), async (length) => {
        const verdict = await verifyDocument(pdf.subarray(0, length), trusted, cached);
        assert.notEqual(verdict.outcome, 'sealed-unchanged');
      }),
      { numRuns: 100 },
    );
  });
});

/** The bytes that no reader shows: comments, the file identifier, metadata, spaces, kinds of resources of which there are none, what nothing refers to. */
function quietBytes(): (index: number) => boolean {
  const text = Buffer.from(pdf).toString('latin1');
  const inStream = spans(text, /^stream\n[\s\S]*?\nendstream$/gmu);
  const shown = reachableObjects();
  const objects = [...text.matchAll(/^(\d+) 0 obj\n[\s\S]*?\nendobj\n/gmu)];
  const quiet = [
    [5, objects[0]?.index ?? 0] as const,
    ...objects
      .filter(([, id]) => !shown.has(Number(id)))
      .map(({ index, 0: found }) => [index, index + found.length] as const),
    ...spans(text, /\/ColorSpace <<\n>>/gu),
    ...spans(text, /\/(?:ID \[[^\]]*\]|Metadata \d+ 0 R)/gu),
    ...spans(text, /^\d{10} \d{5} [nf] $/gmu),
    ...spans(text, /\s/gu).filter(([index]) => !within(inStream, index)),
  ];
  return (index) => within(quiet, index);
}

/** What the catalogue leads to, apart from the metadata; and the title. */
function reachableObjects(): Set<number> {
  const objects = objectsOf(pdf);
  const information = objects.get(objectNumber(pdf, /\/Producer/u)) ?? '';
  const title = Number(/\/Title (\d+) 0 R/u.exec(information)?.[1]);
  const waiting = [objectNumber(pdf, /\/Type \/Catalog/u), title];
  const reached = new Set<number>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const body = (objects.get(id) ?? '').replace(/\nstream\n[\s\S]*$/u, '');
    const references = body.replace(/\/Metadata \d+ 0 R/u, '').matchAll(/(\d+) 0 R/gu);
    waiting.push(...Array.from(references, ([, number]) => Number(number)));
  }
  return reached;
}

type Span = readonly [start: number, end: number];

const spans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length]);

const within = (all: readonly Span[], at: number) =>
  all.some(([start, end]) => at >= start && at < end);
