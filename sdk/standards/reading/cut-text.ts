import type { CommonNote } from './reason.ts';

const sentenceEnds = ['. ', '! ', '? ', '.\n', '!\n', '?\n', '\n'];

/**
 * Text no longer than `limit` characters: cut at the end of a sentence when at least half is left,
 * else of a word, with an ellipsis to say so.
 */
export function cut(text: string, field: string, limit: number, note: CommonNote): string {
  if (text.length <= limit) return text;
  const most = text.slice(0, limit - 2);
  const sentence = Math.max(...sentenceEnds.map((end) => most.lastIndexOf(end) + 1));
  if (sentence > limit / 2) {
    note(field, 'cut-at-sentence', 'repaired');
    return `${most.slice(0, sentence).trimEnd()} …`;
  }
  note(field, 'cut-at-word', 'repaired');
  const word = Math.max(most.lastIndexOf(' '), most.lastIndexOf('\n'));
  return `${most
    .slice(0, word > limit / 2 ? word : most.length)
    .toWellFormed()
    .trimEnd()} …`;
}
