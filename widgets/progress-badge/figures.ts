import type { LineProgress, Progress } from '../../sdk/model/progress.ts';
import type { Language } from '../internal/language.ts';
import { quantityIn, shareIn } from '../internal/quantities.ts';
import { measureBar, measures } from './measure-bar.ts';
import { messages } from './messages.ts';
import { element } from './nodes.ts';

/** Every offer line with its three sums, in words and as bars. */
export function figures(language: Language, { lines }: Progress): HTMLElement[] {
  if (lines.length > 0) return lines.map((line) => figuresOf(language, line));
  return [element('p', { class: 'line' }, messages[language].empty)];
}

/** What changed between two readings, as a sentence a change; nothing when nothing did. */
export function changes(language: Language, before: Progress, after: Progress): string {
  const words = messages[language];
  const old = new Map(before.lines.map((line) => [line.lineId, line]));
  return after.lines
    .flatMap((line) =>
      measures
        .filter((measure) => (old.get(line.lineId)?.[measure] ?? line[measure]) !== line[measure])
        .map((measure) =>
          words.changed(
            line.description,
            words[measure],
            shareIn(language, line[measure], line.promised, line.unit),
          ),
        ),
    )
    .join(' ');
}

/** The layout of one line in grey. */
export function skeleton(language: Language): HTMLElement {
  return element(
    'div',
    { class: 'line' },
    element('p', { class: 'visually-hidden' }, messages[language].loading),
    element('span', { class: 'skeleton' }),
    ...measures.map(() => element('span', { class: 'skeleton measure' })),
  );
}

function figuresOf(language: Language, line: LineProgress): HTMLElement {
  const words = messages[language];
  return element(
    'div',
    { class: 'line' },
    element(
      'p',
      { class: 'promise' },
      element('span', {}, line.description),
      ' ',
      element('strong', {}, words.promised(quantityIn(language, line.promised, line.unit))),
    ),
    element(
      'dl',
      {},
      ...measures.map((measure) =>
        element(
          'div',
          { class: 'measure' },
          element('dt', {}, words[measure]),
          element(
            'dd',
            {},
            measureBar(measure, line[measure], line.promised),
            element(
              'span',
              { class: 'sum' },
              shareIn(language, line[measure], line.promised, line.unit),
            ),
          ),
        ),
      ),
    ),
  );
}
