/** A value of ISO 32000, section 7.3. Strings are kept as one character a byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfArray
  | PdfDictionary
  | PdfStream;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}
export interface PdfReference {
  readonly kind: 'reference';
  readonly id: number;
  readonly generation: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}
export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  /** As stored: filters not yet undone. */
  readonly stored: Uint8Array;
}

type Composite = Exclude<PdfValue, null | boolean | number>;
export type PdfKind = Composite['kind'];
type OfKind<Kind extends PdfKind> = Extract<Composite, { kind: Kind }>;

/** The value when it is of that kind. */
export function asKind<Kind extends PdfKind>(
  value: PdfValue | undefined,
  kind: Kind,
): OfKind<Kind> | undefined {
  return isKind(value, kind) ? value : undefined;
}

function isKind<Kind extends PdfKind>(
  value: PdfValue | undefined,
  kind: Kind,
): value is OfKind<Kind> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** The text of a name, or `undefined` for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return asKind(value, 'name')?.name;
}

/** A whole number that is not negative, or `undefined` for anything else. */
export function countOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The text of a text string (section 7.9.2.2): UTF-16 or UTF-8 with its mark, else Latin-1. */
export function textOf({ bytes }: PdfString): string {
  const raw = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  if (bytes.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(raw.subarray(2));
  if (bytes.startsWith('\u00EF\u00BB\u00BF')) return new TextDecoder().decode(raw.subarray(3));
  return bytes;
}

/** One text to one reference: an object counts only in the generation it was asked for. */
export function keyOf({ id, generation }: PdfReference): string {
  return `${id} ${generation}`;
}
