import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { notFound } from '../fault.ts';
import type { Parts } from '../parts.ts';
import type { Question } from '../records.ts';
import { addFile, beginBid, forgetFile, saveAnswer } from '../store/bids.ts';
import { displayNameOf, refusalOf } from '../store/uploads.ts';
import { fileResponse } from '../web/file-response.ts';
import { type Form, readForm, smallBody, uploadBody } from '../web/form.ts';
import type { FormError } from '../web/pages.ts';
import type { SignedInEnv } from '../web/session.ts';
import { mustBeOpen, type OwnBid, ownBid, questionOf } from './own-bid.ts';

const page = '/:reference/bid/questions/:number';

export function answerPages(parts: Parts): Hono<SignedInEnv> {
  const application = new Hono<SignedInEnv>();
  application.get(page, (c) => showQuestion(parts, c));
  application.post(page, uploadBody, (c) => saveQuestion(parts, c));
  application.get('/:reference/bid/files/:fileId', (c) =>
    fileResponse(parts, c, ownFile(parts, c)),
  );
  application.post('/:reference/bid/files/:fileId/remove', smallBody, async (c) => {
    await readForm(c, c.var.person.formToken);
    mustBeOpen(parts, ownBid(parts, c), 'The file was not removed.');
    const { id, storedAs, questionNumber } = ownFile(parts, c);
    forgetFile(parts.database, id);
    await parts.uploads.remove(storedAs);
    return c.redirect(`/tenders/${c.req.param('reference')}/bid/questions/${questionNumber}`, 303);
  });
  return application;
}

/** Shows a question, with what was typed just now when it could not be saved. */
function showQuestion(
  parts: Parts,
  c: Context<SignedInEnv>,
  typed?: string,
  errors: readonly FormError[] = [],
): Response {
  const { tender, bid, canChange } = ownBid(parts, c);
  const question = questionOf(tender, c);
  const data = {
    tender,
    bid,
    canChange,
    question,
    text: typed ?? bid?.answers.get(question.number)?.text ?? '',
    files: bid?.files.filter(({ questionNumber }) => questionNumber === question.number) ?? [],
    errors,
  };
  return parts.pages.show(c, 'supplier/question.njk', data, errors.length > 0 ? 422 : 200);
}

/** Saves the answer and takes the file. One that cannot be taken does not lose the other. */
async function saveQuestion(parts: Parts, c: Context<SignedInEnv>): Promise<Response> {
  const form = await readForm(c, c.var.person.formToken);
  const own = ownBid(parts, c);
  mustBeOpen(parts, own, 'Your last change was not saved.');
  const question = questionOf(own.tender, c);
  const text = form.text('answer');
  const bidId = beginBid(parts.database, own.tender.reference, c.var.person.organisationId);
  const lengthError = tooLong(question, text);
  if (!lengthError) {
    saveAnswer(parts.database, bidId, {
      questionNumber: question.number,
      text,
      savedAt: parts.now().toISOString(),
    });
  }
  const fileError = await takeFile(parts, form, own, question, bidId);
  const errors = [lengthError, fileError].filter((error) => error !== undefined);
  if (errors.length > 0) return showQuestion(parts, c, text, errors);
  const overview = `/tenders/${own.tender.reference}/bid`;
  const here = `${overview}/questions/${question.number}`;
  return c.redirect(form.text('then') === 'stay' ? here : overview, 303);
}

/** Counts words as the counter on the page does, so that the two never disagree. */
function tooLong({ maxWords }: Question, text: string): FormError | undefined {
  const words = text.match(/\S+/gu)?.length ?? 0;
  if (words <= maxWords) return undefined;
  return {
    field: 'answer',
    words: `Your answer has ${words} words and is not saved yet. Shorten it to ${maxWords} words or fewer.`,
  };
}

async function takeFile(
  parts: Parts,
  form: Form,
  { bid }: OwnBid,
  { number }: Question,
  bidId: string,
): Promise<FormError | undefined> {
  const sent = form.file('attachment');
  if (!sent) return undefined;
  const name = displayNameOf(sent.name);
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const there = bid?.files.filter(({ questionNumber }) => questionNumber === number).length ?? 0;
  const words = refusalOf(name, bytes, there);
  if (words !== undefined) return { field: 'attachment', words };
  const storedAs = await parts.uploads.keep(bytes);
  const file = { id: randomUUID(), questionNumber: number, name, size: bytes.length, storedAs };
  addFile(parts.database, bidId, file, parts.now());
  return undefined;
}

function ownFile(parts: Parts, c: Context<SignedInEnv>) {
  const file = ownBid(parts, c).bid?.files.find(({ id }) => id === c.req.param('fileId'));
  if (!file) throw notFound();
  return file;
}
