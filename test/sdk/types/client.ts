/**
 * Right and wrong uses of the client, for the compiler: nothing here runs. A wrong use that compiles
 * makes its `@ts-expect-error` an error, and so fails the test beside this folder.
 */
import {
  DicmClient,
  isClientError,
  isRefused,
  type Activity,
  type AnswerStore,
  type Page,
  type Progress,
  type RefusalReason,
  type RefusedError,
  type Spo,
  type UnreachableError,
  type UnreadableError,
} from '../../../sdk/index.ts';
import { exactly } from './exactly.ts';
import { beginSignIn, renewingToken, type SignedIn } from '../../../sdk/client/pkce/index.ts';

export const client = new DicmClient({ service: 'https://spo.example' });
export const configured = new DicmClient({
  service: 'https://spo.example',
  token: async (refused?: string) => Promise.resolve(refused === undefined ? 'a' : undefined),
  fetch: globalThis.fetch,
  timeout: 1,
  totalTimeout: 2,
  retries: 0,
  answers: 'none',
  keepSignedIn: true,
});
export const plainToken = new DicmClient({ service: 'https://spo.example', token: () => 'a' });
// @ts-expect-error -- a client is of one service
new DicmClient({});
// @ts-expect-error -- there is no default service
new DicmClient();
// @ts-expect-error -- a token is text
new DicmClient({ service: 'https://spo.example', token: () => 7 });
// @ts-expect-error -- an option that does not exist is a typing mistake
new DicmClient({ service: 'https://spo.example', timeOut: 7 });

export async function lists(): Promise<void> {
  const page = await client.activities.list({ text: 'boxing', limit: 20 });
  exactly<Page<Activity>>()(page);
  for await (const activity of client.activities.list()) exactly<Activity>()(activity);
  for await (const each of client.spos.list().pages()) exactly<Page<Spo>>()(each);
  const some = await client.spos.list({ tender: 'TVR-1' }).toArray({ limit: 10 });
  exactly<Spo[]>()(some);
  // @ts-expect-error -- no list is taken whole without saying how much of it
  await client.spos.list().toArray();
  // @ts-expect-error -- an outcome is one of three
  await client.activities.list({ outcome: 'richer' });
  // @ts-expect-error -- a page is not its items
  (await client.activities.list()).length;
}

export async function orders(spo: Spo): Promise<void> {
  await client.spos.seal(spo, { idempotencyKey: 'one', signal: new AbortController().signal });
  await client.spos.seal({ reference: spo.reference, version: 3 });
  // @ts-expect-error -- a change says what it builds on
  await client.spos.seal(spo.reference);
  // @ts-expect-error -- a commitment has more to it
  await client.spos.create({});
  // @ts-expect-error -- an answer is one of the kinds there are
  await client.replies.answer('token', { answer: 'maybe' });
  // @ts-expect-error -- a refusal of a provider has a reason
  await client.replies.answer('token', { answer: 'decline' });
  const pdf = await client.spos.document(spo.reference);
  exactly<Uint8Array<ArrayBuffer>>()(pdf);
}

export async function streams(signal: AbortSignal): Promise<void> {
  for await (const spo of client.spos.follow('SPO', { signal })) exactly<Spo>()(spo);
  for await (const progress of client.spos.followProgress('SPO', { signal })) {
    exactly<Progress>()(progress);
  }
  // @ts-expect-error -- a stream has no end of its own
  client.spos.follow('SPO');
  // @ts-expect-error -- nor is it followed without a signal
  client.spos.followProgress('SPO', {});
}

export function errors(error: unknown): string {
  if (isRefused(error, 412)) return error.problem.title;
  if (!isClientError(error)) return 'a fault of this program';
  exactly<RefusedError | UnreachableError | UnreadableError>()(error);
  switch (error.kind) {
    case 'refused':
      exactly<number | undefined>()(error.retryAfter);
      return forReason(error.reason);
    case 'unreachable':
      return error.service;
    case 'unreadable':
      // @ts-expect-error -- an answer that could not be read has no status
      return String(error.status);
  }
}

function forReason(reason: RefusalReason): string {
  switch (reason) {
    case 'not-signed-in':
    case 'not-allowed':
    case 'not-found':
    case 'conflict':
    case 'gone':
    case 'stale':
    case 'faulty-fields':
    case 'too-many':
    case 'fault':
    case 'other':
      return reason;
    // @ts-expect-error -- there is no such reason
    case 'teapot':
      return 'short and stout';
  }
}

export const store: AnswerStore = { get: () => undefined, set: () => undefined };
// @ts-expect-error -- a store takes answers as well
export const half: AnswerStore = { get: () => undefined };

export async function signIn(known: SignedIn): Promise<void> {
  const settings = {
    issuer: 'https://id.example',
    clientId: 'kit',
    redirectUri: 'https://a.example',
  };
  const { url, pending } = await beginSignIn(settings);
  exactly<string>()(url);
  JSON.stringify(pending);
  new DicmClient({ service: 'https://spo.example', token: renewingToken(settings, known) });
  // @ts-expect-error -- a program that runs in a page has no secret to keep
  await beginSignIn({ ...settings, clientSecret: 'none' });
}
