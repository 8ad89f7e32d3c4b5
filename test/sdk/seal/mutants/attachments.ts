import fc from 'fast-check';
import { canonicalJson } from '../../../../sdk/seal/index.ts';
import { objectsOf, withUpdate } from '../pdf-tools.ts';
import { family } from './family.ts';
import { leavesOf, replace } from './record-text.ts';
import { inShort, type Sealed } from './world.ts';

/** The numbers of the two embedded files, the record first. */
export function embeddedIn(pdf: Uint8Array): [number, number] {
  const objects = [...objectsOf(pdf)];
  const numberOf = (type: string) =>
    objects.find(([, body]) => body.includes(`/Subtype ${type}`))?.[0] ??
    fail(`no attachment of ${type}`);
  return [numberOf('/application#2Fjson'), numberOf('/application#2Fjose+json')];
}

function fail(message: string): never {
  throw new Error(message);
}

export const streamOf = (bytes: Uint8Array) =>
  `<< /Type /EmbeddedFile /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;

/** The document with other bytes in its attachments, put there by an update. */
export function withAttached(
  { pdf }: Sealed,
  { json, signature }: { json?: Uint8Array; signature?: Uint8Array },
): Uint8Array {
  const [jsonNumber, signatureNumber] = embeddedIn(pdf);
  return withUpdate(pdf, {
    ...(json && { [jsonNumber]: streamOf(json) }),
    ...(signature && { [signatureNumber]: streamOf(signature) }),
  });
}

/** The record, the signature or both of somebody else, behind these pages. */
export const swapped = family(
  'attachment swap',
  0.3,
  () =>
    fc.record({
      pages: fc.constantFrom('first', 'second', 'other', 'rival'),
      from: fc.constantFrom('first', 'second', 'other', 'rival', 'stranger'),
      what: fc.constantFrom('both', 'json', 'signature'),
    }),
  async (world, { pages, from, what }) => {
    if (pages === from) return undefined;
    const { seals, other, rival, stranger } = world;
    const all = { first: seals[0], second: seals[1], other, rival, stranger };
    const { json, signature } = all[from].record;
    const part = { both: { json, signature }, json: { json }, signature: { signature } }[what];
    const verdict = await world.onDocument(withAttached(all[pages], part));
    const unknown = from === 'stranger' && what !== 'json';
    return {
      verdict: inShort(verdict).replace(/pages .+/u, 'pages'),
      expected: unknown
        ? 'cannot-check unknown-issuer'
        : what === 'both'
          ? 'changed pages'
          : 'changed record',
    };
  },
);

/** The record in the file says something else than was signed. */
export const editedInside = family(
  'attached record edited',
  7,
  () =>
    fc.record({
      seal: fc.constantFrom(0 as const, 1 as const),
      at: fc.nat(5000),
      value: fc.jsonValue({ maxDepth: 1 }),
    }),
  async (world, { seal, at, value }) => {
    const sealed = world.seals[seal];
    const edited = structuredClone(sealed.content);
    const paths = leavesOf(edited);
    if (!replace(edited, paths[at % paths.length] ?? [], value)) return undefined;
    let json;
    try {
      json = new TextEncoder().encode(canonicalJson(edited));
    } catch {
      return undefined;
    }
    const verdict = await world.onDocument(withAttached(sealed, { json }));
    return { verdict: inShort(verdict), expected: 'changed record' };
  },
);
