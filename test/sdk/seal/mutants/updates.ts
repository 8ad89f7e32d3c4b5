import fc from 'fast-check';
import { freeNumber, objectNumber, objectsOf, withUpdate } from '../pdf-tools.ts';
import { family } from './family.ts';
import { inShort } from './world.ts';

export const pages = 3;
const number = fc.integer({ min: 1, max: 800 });
const text = fc.stringMatching(/^[A-Za-z0-9 ,.£]{1,20}$/u);

const drawings = {
  rectangle: (a: number, b: number) => `1 0 0 rg ${a} ${b} 90 12 re f`,
  'white box': (a: number, b: number) => `1 1 1 rg ${a} ${b} 90 12 re f`,
  line: (a: number, b: number) => `${a} ${b} m ${b} ${a} l S`,
  'text of its own font': (a: number, b: number, said: string) =>
    `BT /F1 10 Tf 1 0 0 1 ${a} ${b} Tm (${said}) Tj ET`,
  clip: (a: number, b: number) => `0 0 ${a} ${b} re W n`,
} as const;
type Drawing = keyof typeof drawings;

/** Something is drawn on a page, before or after what was there. */
export const drawnOver = family(
  'incremental update, drawn over',
  4,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      page: fc.nat(pages - 1),
      what: fc.constantFrom(...(Object.keys(drawings) as Drawing[])),
      first: fc.boolean(),
      a: number,
      b: number,
      said: text,
    }),
  async (world, { seal, page, what, first, a, b, said }) => {
    const { pdf } = world.seals[seal];
    const [id, body] = pageOf(pdf, page);
    const spare = freeNumber(pdf);
    const content = `q ${drawings[what](a, b, said)} Q`.replace(/^q (.*W n) Q$/u, '$1');
    const before = /\/Contents (\d+ 0 R)/u.exec(body)?.[1] ?? '';
    const order = first ? `${spare} 0 R ${before}` : `${before} ${spare} 0 R`;
    // A clip that comes last clips nothing, but the page is not as it was.
    const file = withUpdate(pdf, {
      [id]: body.replace(before, `[${order}]`),
      [spare]: `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    });
    return {
      verdict: inShort(await world.onDocument(file)),
      expected: `changed pages ${page + 1}`,
    };
  },
);

const onPages = {
  note: (a: number, b: number, said: string) =>
    `/Annots [<< /Type /Annot /Subtype /FreeText /Rect [${a} ${b} ${a + 90} ${b + 20}] /Contents (${said}) /DA (/F1 9 Tf) >>]`,
  stamp: (a: number, b: number) =>
    `/Annots [<< /Type /Annot /Subtype /Stamp /Rect [${a} ${b} ${a + 90} ${b + 20}] >>]`,
  link: (a: number, b: number, said: string) =>
    `/Annots [<< /Type /Annot /Subtype /Link /Rect [${a} 0 ${b} 90] /A << /S /URI /URI (https://evil.example/${said.length}) >> >>]`,
  turn: (a: number) => `/Rotate ${90 * (1 + (a % 3))}`,
  crop: (a: number, b: number) => `/CropBox [0 0 ${a} ${b}]`,
  action: (a: number) => `/AA << /O << /S /JavaScript /JS (app.alert(${a})) >> >>`,
  scale: (a: number) => `/UserUnit ${a + 1}`,
  duration: (a: number) => `/Dur ${a}`,
} as const;
type OnPage = keyof typeof onPages;

/** A page gets an entry that it did not have. */
export const pageEntries = family(
  'incremental update, page',
  3,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      page: fc.nat(pages - 1),
      what: fc.constantFrom(...(Object.keys(onPages) as OnPage[])),
      a: number,
      b: number,
      said: text,
    }),
  async (world, { seal, page, what, a, b, said }) => {
    const { pdf } = world.seals[seal];
    const [id, body] = pageOf(pdf, page);
    const entry = onPages[what](a, b, said);
    const plain = body.replace(/\/UserUnit 1\n/u, '');
    const file = withUpdate(pdf, { [id]: plain.replace(/>>$/u, `${entry}\n>>`) });
    return {
      verdict: inShort(await world.onDocument(file)),
      expected: `changed pages ${page + 1}`,
    };
  },
);

const inCatalogue = {
  script: (a: number) => `/OpenAction << /S /JavaScript /JS (app.alert(${a})) >>`,
  form: (a: number) => `/AcroForm << /Fields [] /Q ${a % 3} >>`,
  layers: (a: number) => `/OCProperties << /OCGs [] /D << /Name (${a}) >> >>`,
  outline: (a: number) => `/Outlines << /Type /Outlines /Count ${a} >>`,
  labels: (a: number) => `/PageLabels << /Nums [0 << /S /D /St ${a} >>] >>`,
  destinations: (a: number) => `/Dests << /there [${a} /Fit] >>`,
} as const;
type InCatalogue = keyof typeof inCatalogue;

/** The file as a whole gets something that it did not have: no one page is to blame. */
export const catalogueEntries = family(
  'incremental update, catalogue',
  2,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      what: fc.constantFrom(...(Object.keys(inCatalogue) as InCatalogue[])),
      a: number,
    }),
  async (world, { seal, what, a }) => {
    const { pdf } = world.seals[seal];
    const id = objectNumber(pdf, /\/Type \/Catalog/u);
    const body = objectsOf(pdf).get(id) ?? '';
    const file = withUpdate(pdf, { [id]: body.replace(/>>$/u, `${inCatalogue[what](a)}\n>>`) });
    return { verdict: inShort(await world.onDocument(file)), expected: 'changed pages' };
  },
);

/** The number and the text of a page, by its place. */
export function pageOf(pdf: Uint8Array, page: number): [number, string] {
  const tree = [...objectsOf(pdf).values()].find((body) => /\/Type \/Pages\b/u.test(body)) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/u.exec(tree)?.[1] ?? '';
  const id = Number([...kids.matchAll(/(\d+) 0 R/gu)][page]?.[1]);
  return [id, objectsOf(pdf).get(id) ?? ''];
}
