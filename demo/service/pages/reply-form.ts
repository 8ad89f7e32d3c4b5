import { ReplyAnswer, type ReplyRequest } from '../../../sdk/model/reply.ts';
import { z } from '../../../sdk/model/schema.ts';
import { quantityInWords } from '../../../sdk/spo/wording.ts';
import { isStorable } from '../http/storable.ts';

/** What the person chose and typed, kept so that a correction starts from it. */
export interface ReplyDraft {
  readonly choice?: string;
  readonly reason?: string;
  readonly quantity?: string;
}

/** A fault of the form: the id of the control to go to, and what to do there. */
export interface FormFault {
  readonly control: string;
  readonly message: string;
}

export type ReadForm = { answer: ReplyAnswer } | { fault: FormFault };

/** Reads the fields of the reply form, whatever they hold. */
export function draftOf(form: URLSearchParams): ReplyDraft {
  const field = (name: string) => form.get(name)?.trim() ?? '';
  return { choice: field('choice'), reason: field('reason'), quantity: field('quantity') };
}

/** Turns a draft into an answer to this very question, or into what has to be put right. */
export function readReplyForm(request: ReplyRequest, draft: ReplyDraft): ReadForm {
  return request.asks === 'consent' ? readDecision(draft) : readConfirmation(request, draft);
}

function readDecision({ choice, reason = '' }: ReplyDraft): ReadForm {
  if (choice === 'agree') return { answer: { answer: 'agree' } };
  if (choice !== 'decline') {
    return { fault: { control: 'agree', message: 'Choose whether you agree or decline' } };
  }
  // A text box gives line breaks; the reason is kept as one line.
  const oneLine = reason.replaceAll(/\s+/gu, ' ').trim();
  const answer = z.safeParse(ReplyAnswer, { answer: 'decline', reason: oneLine });
  if (answer.success && isStorable(oneLine)) return { answer: answer.data };
  const message =
    oneLine === '' ? 'Say why you decline' : 'Say why you decline in 500 characters or fewer';
  return { fault: { control: 'reason', message } };
}

type Confirming = Extract<ReplyRequest, { asks: 'confirmation' }>;

function readConfirmation({ claim, line }: Confirming, draft: ReplyDraft): ReadForm {
  switch (draft.choice) {
    case 'all':
      return { answer: { answer: 'confirm', quantity: claim.quantity } };
    case 'nothing':
      return { answer: { answer: 'confirm', quantity: 0 } };
    case 'part': {
      const quantity = quantityTyped(draft.quantity ?? '', line.unit);
      return quantity !== undefined && quantity <= claim.quantity
        ? { answer: { answer: 'confirm', quantity } }
        : { fault: { control: 'quantity', message: partMessage(claim.quantity, line.unit) } };
    }
    default:
      return { fault: { control: 'all', message: 'Choose how much you received' } };
  }
}

const partMessage = (most: number, unit: Confirming['line']['unit']) =>
  unit === 'pence'
    ? `Enter an amount in pounds, up to ${quantityInWords(most, unit)}, such as 250 or 250.50`
    : `Enter a whole number, up to ${quantityInWords(most, unit)}`;

/** A typed number of hours or items, or pounds as pence; undefined when it is neither. */
function quantityTyped(typed: string, unit: Confirming['line']['unit']): number | undefined {
  const plain = typed.replaceAll(/[\s,]/gu, '');
  if (unit !== 'pence') return /^\d{1,12}$/u.test(plain) ? Number(plain) : undefined;
  const [, pounds, pence = ''] = /^£?(\d{1,10})(?:\.(\d{1,2}))?$/u.exec(plain) ?? [];
  return pounds === undefined ? undefined : Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
}
