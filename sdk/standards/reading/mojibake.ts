/**
 * Characters 80 to 9F of Windows-1252, in order. The five that it leaves undefined stand for
 * themselves, as in the encoding that browsers use (https://encoding.spec.whatwg.org/#windows-1252).
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = new Map<string, number>();
for (const [index, character] of Array.from(upperControls).entries())
  byteOf.set(character, 0x80 + index);
for (let byte = 0xa0; byte <= 0xff; byte += 1) byteOf.set(String.fromCharCode(byte), byte);

/** Runs of characters that all stand for a byte of 80 and above; a shorter run is never a character. */
const suspectRuns = new RegExp(`[${[...byteOf.keys()].join('')}]{2,}`, 'gu');

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What real damage decodes to: Latin-1 letters and signs, the Welsh ŵ and ŷ, punctuation, currency,
 * letter-like signs, bullets and pictographs. Anything else, such as `É–` read as `ɖ`, is more
 * likely to be what the writer meant.
 */
const expected =
  /^(?:[\u00a0-\u00ff\u0174-\u0177\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\u2500-\u27bf]|\ufe0f|\ufeff|\p{Extended_Pictographic})$/u;

/** Damage done twice is mended twice; more has not been seen. */
const mostPasses = 3;

/**
 * Mends UTF-8 that was read as Windows-1252 (`Â£` to `£`, `â€™` to `’`). A character changes only
 * when its bytes are exactly one character of UTF-8, so text that was never damaged stays as it is.
 */
export function mendMojibake(text: string): string {
  let mended = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = mended.replace(suspectRuns, mendRun);
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

function mendRun(run: string): string {
  let mended = '';
  for (let at = 0; at < run.length;) {
    const length = sequenceLength(byteOf.get(run.charAt(at)) ?? 0);
    const character = length > 0 ? decoded(run.slice(at, at + length), length) : undefined;
    mended += character ?? run.charAt(at);
    at += character === undefined ? 1 : length;
  }
  return mended;
}

/** How many bytes the first byte of a UTF-8 character announces; 0 when it cannot begin one. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function decoded(characters: string, length: number): string | undefined {
  if (characters.length !== length) return undefined;
  const bytes = Uint8Array.from(characters, (character) => byteOf.get(character) ?? 0);
  try {
    const character = strictUtf8.decode(bytes);
    return expected.test(character) ? character : undefined;
  } catch {
    return undefined;
  }
}
