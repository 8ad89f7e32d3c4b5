import type { AnswerLimit } from '../../sdk/model/tender.ts';

/** The limit a GOV.UK character count states for the box inside it. */
export function statedLimit(box: Element): AnswerLimit | undefined {
  const counter = box.closest('[data-module="govuk-character-count"]');
  const words = wholeNumber(counter?.getAttribute('data-maxwords'));
  if (words !== undefined) return { unit: 'words', most: words };
  const most = wholeNumber(counter?.getAttribute('data-maxlength'));
  if (most === undefined) return undefined;
  const unit = counter?.getAttribute('data-count-type') === 'words' ? 'words' : 'characters';
  return { unit, most };
}

/** What the counter says is left: negative when the text is too long, `undefined` when unreadable. */
export function statedRemaining(box: Element): number | undefined {
  const counter = box.closest('[data-module="govuk-character-count"]');
  const message = counter?.querySelector('.govuk-character-count__status')?.textContent ?? '';
  const [, figure, direction] =
    /([\d,]+) (?:words?|characters?) (remaining|too many)/u.exec(message) ?? [];
  const count = wholeNumber(figure?.replaceAll(',', ''));
  if (count === undefined) return undefined;
  return direction === 'remaining' ? count : -count;
}

function wholeNumber(text: string | null | undefined): number | undefined {
  return text && /^\d+$/u.test(text) ? Number(text) : undefined;
}

/** True when the text is longer than the limit, counted as GOV.UK counts. */
export function exceeds({ unit, most }: AnswerLimit, text: string): boolean {
  const count = unit === 'words' ? (text.match(/\S+/gu) ?? []).length : text.length;
  return count > most;
}
