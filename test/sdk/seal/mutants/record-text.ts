import fc from 'fast-check';
import { canonicalJson } from '../../../../sdk/seal/index.ts';
import { family } from './family.ts';
import { decode, encode, headerOf, signAnything } from './world.ts';

const token = /"(?:[^"\\]|\\.)*"|-?\d+|true|false|null|[{}[\],:]/gu;

const tokensOf = (text: string) => Array.from(text.matchAll(token), ([each]) => each);

/** The same value in another spelling, or `undefined` when there is nothing to spell so. */
const respellings = {
  space: (text: string, at: number, with_: number) => {
    const all = tokensOf(text);
    return all.toSpliced(at % all.length, 0, [' ', '\n', '\t', '\r'][with_ % 4] ?? ' ').join('');
  },
  escape: (text: string, at: number, with_: number) => {
    const all = tokensOf(text);
    const strings = [...all.keys()].filter((index) => /^"[\w ]+"$/u.test(all[index] ?? ''));
    const index = strings[at % strings.length] ?? 0;
    const word = all[index] ?? '';
    const place = 1 + (with_ % (word.length - 2));
    const code = word.charCodeAt(place).toString(16).padStart(4, '0');
    return all.with(index, `${word.slice(0, place)}\\u${code}${word.slice(place + 1)}`).join('');
  },
  number: (text: string, at: number, with_: number) => {
    const all = tokensOf(text);
    const numbers = [...all.keys()].filter((index) => /^-?\d/u.test(all[index] ?? ''));
    const index = numbers[at % numbers.length] ?? 0;
    const forms = ['.0', 'e0', 'E0', 'e+0', 'e-0', '.00000000000000000000000001', '.0e0'];
    return all.with(index, `${all[index] ?? ''}${forms[with_ % forms.length] ?? ''}`).join('');
  },
  duplicate: (text: string, at: number, with_: number) => {
    const members = [...text.matchAll(/(?<=[{,])"[A-Za-z]+":/gu)];
    const member = members[at % members.length];
    if (member === undefined) return undefined;
    const value = ['null', '0', '""', '{}', '[]', 'true'][with_ % 6] ?? '0';
    return `${text.slice(0, member.index)}${member[0]}${value},${text.slice(member.index)}`;
  },
  order: (text: string, at: number) => {
    const parsed: unknown = JSON.parse(text);
    let left = at % countObjects(parsed);
    const write = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
      if (typeof value !== 'object' || value === null) return JSON.stringify(value);
      const members = Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1));
      left -= 1;
      const inOrder = left === -1 ? members.reverse() : members;
      return `{${inOrder.map(([name, inside]) => `${JSON.stringify(name)}:${write(inside)}`).join(',')}}`;
    };
    return write(parsed);
  },
  mark: (text: string, at: number, with_: number) => {
    const mark = ['\uFEFF', ' ', '\n', '\t'][with_ % 4] ?? ' ';
    return at % 2 === 0 ? `${mark}${text}` : `${text}${mark === '\uFEFF' ? '\n\n' : mark}`;
  },
};
type Respelling = keyof typeof respellings;

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : 1;
  return Object.values(value).reduce((sum: number, each) => sum + countObjects(each), own);
}

const which = fc.constantFrom(0 as const, 1 as const);

/** The record says the same in other bytes; at times the issuer itself has signed those. */
export const respelled = family(
  'JSON text, respelled',
  14,
  () =>
    fc.record({
      seal: which,
      how: fc.constantFrom(...(Object.keys(respellings) as Respelling[])),
      at: fc.nat(5000),
      with: fc.nat(6),
      signed: fc.boolean(),
    }),
  async ({ seals, onRecord }, { seal, how, at, with: with_, signed }) => {
    const { record, key } = seals[seal];
    const text = respellings[how](decode(record.json), at, with_);
    if (text === undefined || text === decode(record.json)) return undefined;
    const header = canonicalJson(headerOf(record));
    return signed
      ? {
          verdict: await onRecord(await signAnything(encode(text), header, key.signingKey)),
          // The issuer's ES256 signature may come out as the higher of the two.
          expected: seal === 0 ? 'unknown-format' : ['unknown-format', 'altered'],
        }
      : { verdict: await onRecord({ ...record, json: encode(text) }), expected: 'altered' };
  },
);

/** The record says something else, in canonical form. */
export const rewritten = family(
  'JSON text, rewritten',
  12,
  () => fc.record({ seal: which, at: fc.nat(5000), value: fc.jsonValue({ maxDepth: 1 }) }),
  async ({ seals, onRecord }, { seal, at, value }) => {
    const { content, record } = seals[seal];
    const edited = structuredClone(content);
    const paths = leavesOf(edited);
    const path = paths[at % paths.length] ?? [];
    if (!replace(edited, path, value)) return undefined;
    const json = encode(JSON.stringify(edited));
    return { verdict: await onRecord({ ...record, json }), expected: 'altered' };
  },
);

/** Bytes of the record are flipped, cut off or put behind it. */
export const damaged = family(
  'JSON text, damaged',
  6,
  () =>
    fc.record({
      seal: which,
      how: fc.constantFrom('flip', 'cut', 'append'),
      at: fc.nat(5000),
      byte: fc.integer({ min: 1, max: 255 }),
    }),
  async ({ seals, onRecord }, { seal, how, at, byte }) => {
    const { record } = seals[seal];
    const { json } = record;
    const index = at % json.length;
    const changed = {
      flip: () => json.with(index, (json[index] ?? 0) ^ byte),
      cut: () => json.subarray(0, index),
      append: () => new Uint8Array([...json, byte]),
    }[how]();
    return { verdict: await onRecord({ ...record, json: changed }), expected: 'altered' };
  },
);

export type Path = readonly string[];

export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, [...path, name]));
  }
  return [path];
}

/** Puts a value in its place; false when it was there before. */
export function replace(root: unknown, path: Path, value: unknown): boolean {
  let holder = root as Record<string, unknown>;
  for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (JSON.stringify(holder[last]) === JSON.stringify(value)) return false;
  holder[last] = value;
  return true;
}
