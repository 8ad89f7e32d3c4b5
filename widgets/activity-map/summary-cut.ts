const most = 220;

/** The beginning of a summary, to the end of a sentence or a word; all of it when it is short. */
export function beginningOf(summary: string): string {
  const paragraph = summary.split('\n', 1)[0] ?? '';
  if (paragraph.length <= most) return paragraph;
  const cut = paragraph.slice(0, most);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => cut.lastIndexOf(end) + 1));
  if (sentence > most / 2) return cut.slice(0, sentence);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > 0 ? word : most).toWellFormed()} …`;
}
