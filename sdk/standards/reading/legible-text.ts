import { mendMojibake } from './mojibake.ts';
import type { CommonNote } from './reason.ts';

/**
 * Characters that hide, reorder or break text: controls other than white space, zero-width
 * characters, soft hyphens, and the direction overrides that make text read other than it is. The
 * next-line control U+0085 is white space here, as it ends lines in text from mainframes.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- controls are what this takes out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text with its characters mended and what nobody can see taken out. */
export function legible(text: string, field: string, note: CommonNote): string {
  const mended = mendMojibake(text);
  if (mended !== text) note(field, 'mojibake', 'repaired');
  const shown = mended.toWellFormed().replace(hidden, '');
  if (shown.length !== mended.length) note(field, 'hidden-characters', 'repaired');
  if (shown.includes('\ufffd')) note(field, 'broken-characters', 'repaired');
  return shown;
}
