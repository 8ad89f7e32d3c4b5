import {
  reasonWords,
  type FeedReport,
  type ReadingAction,
} from '../../sdk/standards/open-referral/index.ts';

const actionWords: Readonly<Record<ReadingAction, string>> = {
  repaired: 'repaired',
  skipped: 'skipped',
  'kept-as-none': 'kept without it',
};

/** A report as an aligned table, one line for each thing that happened to a field. */
export function reportTable({ entries }: FeedReport): string {
  const rows = entries.map(({ field, reason, action, count, examples }) => [
    field,
    reasonWords[reason],
    actionWords[action],
    String(count),
    printable(examples[0] ?? ''),
  ]);
  return table(['Field', 'What it was', 'What became of it', 'Times', 'For example'], rows, 3);
}

/** `right` is the column of numbers, which line up at their ends. */
function table(heads: readonly string[], rows: readonly (readonly string[])[], right: number) {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0;
          return at === right ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Ids come from outside, and a terminal obeys control characters. */
const printable = (text: string) => text.replaceAll(/\p{C}/gu, '�');
