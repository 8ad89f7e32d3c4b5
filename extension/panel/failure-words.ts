import { isClientError } from '../../sdk/client/errors.ts';
import type { Refusal } from '../shared/messages.ts';
import { PageRefusal } from './to-page.ts';

const refusalWords: Readonly<Record<Refusal | 'no-answer', string>> = {
  'page-changed':
    'The page is not the one shown here any more. Nothing was written. Check the page, then try again.',
  'field-missing':
    'The field is not in the page any more, so nothing was written. Load the page again, then try again.',
  'field-disabled':
    'The portal has switched this field off, so nothing was written. The deadline may have passed.',
  'field-read-only': 'The portal lets this field be read only, so nothing was written.',
  'field-hidden':
    'The field cannot be seen in the page, so nothing was written. Open the question in the portal, then try again.',
  'too-long':
    'The text is longer than the field takes, so nothing was written. Copy and shorten it.',
  'not-accepted':
    'The portal did not keep the text as written, so the field was put back as it was. Copy the text and paste it.',
  'counter-over-limit':
    'The portal counts this text as too long, so the field was put back as it was. Copy and shorten it.',
  'nothing-to-undo': 'There is nothing to undo on this page.',
  'edited-since':
    'The text was edited after it was inserted, so it was left as it is. Undo it in the portal.',
  'file-type': 'The portal does not take this kind of file here. Nothing was attached.',
  'file-already-there':
    'Another file is already chosen there and was kept. Remove it in the portal, then attach again.',
  'link-missing': 'The link to this file is not in the page any more. Load the page again.',
  'other-origin':
    'This file lies outside the portal, so it was not read. Download it and check it below.',
  'too-large':
    'This file is larger than 20 MB, so it was not read. Download it and check it below.',
  blocked: 'The page does not let this file be read. Download it and check it below.',
  'not-read': 'The portal did not give this file. Download it and check it below.',
  'no-answer': 'The page did not answer. Load it again, then try again. Nothing was changed.',
};

/** What happened, what was kept, and what to do next, for any failure the panel can meet. */
export function failureWords(error: unknown): string {
  if (error instanceof PageRefusal) {
    const detail = error.code === 'file-already-there' && error.detail ? ` (${error.detail})` : '';
    return `${refusalWords[error.code]}${detail}`;
  }
  if (!isClientError(error))
    return 'Something went wrong in the panel. Nothing was lost. Try again.';
  switch (error.kind) {
    case 'unreachable':
      return `${error.message} Nothing is lost. Check your connection, then try again.`;
    case 'unreadable':
      return `${error.message} Nothing is lost. Check the address of the service in the options.`;
    case 'refused':
      return error.status === 401
        ? 'Your sign-in has ended. Nothing is lost. Sign in again.'
        : error.message;
  }
}
