import type { Activity } from '../../sdk/model/activity.ts';
import type { Language } from '../internal/language.ts';
import type { Page, Problem } from './check-draft.ts';
import type { Draft, TextField } from './draft.ts';
import type { Words } from './messages.ts';

/** What a page of the form is drawn from, and what it can do to the form. */
export interface FormView {
  readonly language: Language;
  readonly words: Words;
  readonly draft: Draft;
  /** The problems that are on show. */
  readonly problems: readonly Problem[];
  readonly type: (field: TextField, value: string) => void;
  readonly choose: (activity: Activity) => void;
  readonly chooseArea: (code: string, chosen: boolean) => void;
  readonly go: (page: Page) => void;
}
