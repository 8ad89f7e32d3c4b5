import { html, nothing, type TemplateResult } from 'lit';
import { isClientError } from '../../sdk/client/errors.ts';
import type { Words } from './messages.ts';

interface FailureOptions {
  readonly again: () => void;
  /** Whether the draft is safe on this device. */
  readonly kept: boolean;
}

/** What happened, what was kept, and the way to try again. */
export function failureNotice(
  words: Words,
  error: unknown,
  { again, kept }: FailureOptions,
): TemplateResult {
  return html`<div class="notice problem" role="alert">
    <p><strong>${whatHappened(words, error)}</strong></p>
    <p>${kept ? words.failure.kept : words.failure.notKept}</p>
    ${faultyFields(error)}
    <p class="screen-only">
      <button type="button" @click=${again}>${words.failure.again}</button>
    </p>
  </div>`;
}

function whatHappened(words: Words, error: unknown): string {
  if (!isClientError(error)) return words.failure.unexpected;
  switch (error.kind) {
    case 'unreachable':
      return words.failure.unreachable(error.service);
    case 'unreadable':
      return words.failure.unreadable;
    case 'refused':
      if (error.status === 401) return words.failure.signedOut;
      if (error.status === 412) return words.failure.changedElsewhere;
      return error.message;
  }
}

function faultyFields(error: unknown): TemplateResult | typeof nothing {
  if (!isClientError(error) || error.kind !== 'refused') return nothing;
  const { fields = [] } = error.problem;
  if (fields.length === 0) return nothing;
  return html`<ul>
    ${fields.map(({ path, reason }) => html`<li>${path}: ${reason}</li>`)}
  </ul>`;
}
