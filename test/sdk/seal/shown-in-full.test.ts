/**
 * What is sealed is shown: a member that was signed and drawn nowhere would bind people to what
 * they never saw. Each field of the format is given a value of its own, to be found on the pages.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Commitment } from '../../../sdk/model/commitment.ts';
import type { Location } from '../../../sdk/model/place.ts';
import { z } from '../../../sdk/model/schema.ts';
import { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import { compose } from '../../../sdk/seal/document/compose.ts';
import { textsOf } from '../../../sdk/seal/pdf/page-text.ts';
import { pagesOf } from '../../../sdk/seal/pdf/pages.ts';
import { openPdf } from '../../../sdk/seal/pdf/pdf-file.ts';
import { fullCommitment } from './full-commitment.ts';
import { leavesOf, replace, type Path } from './mutants/record-text.ts';
import { onDisk, run } from './pdf-tools.ts';
import { sampleFonts, sampleSeal } from './sample-seal.ts';

const fonts = await sampleFonts();
const { content, record } = await sampleSeal(fullCommitment);

const drawn = (shown: SealedSpo) =>
  compose({ content: shown, verifyCode: '0000-0000-0000' }, record, fonts);

async function textOf(shown: SealedSpo): Promise<string> {
  const file = await openPdf(await drawn(shown));
  const texts: string[] = [];
  for (const page of await pagesOf(file)) texts.push(...(await textsOf(file, page)));
  return texts.join(' ');
}
/** Keys by which machines find things, and what says how to read the record. */
const notShown = new Set([
  'format',
  'document',
  'commitment.supplier.id',
  'commitment.provider.id',
  'commitment.offer.lines.id',
  'commitment.milestones.id',
]);

/** Another value of a choice, and what differs when a statement is true or not. */
const choices: Readonly<Record<string, string>> = {
  hours: 'days',
  items: 'places',
  'stated-rate': 'market-price',
  cash: 'market-price',
  unvalued: 'market-price',
  medium: 'small',
  lead: 'sole',
  charity: 'community-group',
  recorded: 'stated',
  extension: 'award',
  'call-off': 'award',
  safer: 'more-resilient',
  healthier: 'more-resilient',
  policing: 'social-care',
  health: 'social-care',
  provider: 'buyer',
  'buyer-only': 'public',
  'foi-sensitive': 'public',
};

const inSchema = (path: Path) => path.filter((name) => !/^\d+$/u.test(name)).join('.');

function valueAt(path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], content);
}

const leaves = leavesOf(content).filter((path) => {
  const name = inSchema(path);
  // A kind shows in its unit and its basis, a precision in what it has, a line in its description;
  // the line without a value says so, and one milestone is drawn like the next.
  const told =
    /\.(?:kind|precision|lineId|unit|basis)$/u.test(name) &&
    !((valueAt(path) as string) in choices);
  const again = path[1] === 'milestones' && path[2] !== '0';
  return (
    !notShown.has(name) && !told && !again && path.join('.') !== 'commitment.offer.lines.2.value'
  );
});
const isChoice = (path: Path) =>
  typeof valueAt(path) === 'boolean' || String(valueAt(path)) in choices;

describe('every field of a sealed SPO is on the pages', async () => {
  const marked = structuredClone(content);
  const sought = new Map<string, string>();
  for (const [index, path] of leaves.filter((each) => !isChoice(each)).entries()) {
    const value = valueAt(path);
    const day = /^\d{4}(?=-\d\d-\d\d)/u;
    const [mark, said] =
      typeof value === 'number'
        ? [7_000_000 + index, String(7_000_000 + index)]
        : day.test(String(value))
          ? [String(value).replace(day, String(3000 + index)), ` ${3000 + index}`]
          : [`${String(value)} zq${index}z`, `zq${index}z`];
    replace(marked, path, mark);
    sought.set(path.join('.'), said);
  }
  const text = (await textOf(marked)).replaceAll(/[,.£](?=\d)/gu, '');
  for (const [path, said] of sought) {
    test(path, () => assert.ok(text.includes(said), `“${said}” is on no page`));
  }

  const before = await textOf(content);
  for (const path of leaves.filter(isChoice)) {
    test(`${path.join('.')}, a choice`, async () => {
      const changed = structuredClone(content);
      const value = valueAt(path);
      replace(changed, path, typeof value === 'boolean' ? !value : choices[String(value)]);
      assert.notEqual(await textOf(changed), before);
    });
  }
});

test('the full sample has every field that the format has', () => {
  const filled = new Set(leavesOf(content).map(inSchema));
  // Of a choice of shapes, one list cannot show all; the tests of those shapes are elsewhere.
  const others = /\.(?:basis|venue|marks)\.|^consentOrder$/u;
  const missing = pathsOf(SealedSpo).filter((path) => !filled.has(path) && !others.test(path));
  assert.deepEqual(missing, []);
});

test('each way of telling a venue is drawn', async () => {
  const venues: readonly (readonly [Location, RegExp])[] = [
    [
      { precision: 'ward', area: { code: 'E05009343', name: 'Baylis' } },
      /In Baylis \(E05009343\)/u,
    ],
    [{ precision: 'none' }, /Not told, to keep people safe/u],
  ];
  for (const [venue, said] of venues) {
    const where = { ...fullCommitment.where, venue };
    const shown = { ...content, commitment: { ...content.commitment, where } };
    assert.match(await textOf(shown), said);
  }
});

test('a full document is sound, and no longer than people read', async () => {
  await onDisk(await drawn(content), async (path) => {
    assert.match(await run('qpdf', ['--check', path]), /No syntax or stream encoding errors/u);
    const pages = Number(/Pages:\s+(\d+)/u.exec(await run('pdfinfo', [path]))?.[1]);
    assert.ok(pages <= 6, `${String(pages)} pages`);
  });
});

test('the full sample is a commitment', () => {
  assert.deepEqual(Commitment.parse(fullCommitment), fullCommitment);
});

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodMiniType>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

/** The path of every leaf of a schema, without places in lists. */
function pathsOf(schema: z.ZodMiniType, path: Path = []): string[] {
  const definition = schema._zod.def as Definition;
  const inside = [definition.innerType, definition.element, ...(definition.options ?? [])];
  const schemas = inside.filter((each) => each !== undefined);
  if (definition.shape !== undefined) {
    return Object.entries(definition.shape).flatMap(([name, each]) =>
      pathsOf(each, [...path, name]),
    );
  }
  return schemas.length > 0
    ? [...new Set(schemas.flatMap((each) => pathsOf(each, path)))]
    : [path.join('.')];
}
