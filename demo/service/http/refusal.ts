import type { Problem } from '../../../sdk/model/problem.ts';

/** The field at fault, as a path such as `offer.lines.0.value`, and why. */
export interface FaultyField {
  readonly path: string;
  readonly reason: string;
}

/** An answer that says no. `code` is for programs, `detail` tells a person what to do next. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly fields: readonly FaultyField[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    title: string,
    detail: string,
    extra: {
      readonly fields?: readonly FaultyField[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.title = title;
    this.fields = extra.fields ?? [];
    this.headers = extra.headers ?? {};
  }
}

/** The same words for what is absent and for what is hidden: the answer must not tell them apart. */
export const notFound = () =>
  new Refusal(
    404,
    'not-found',
    'Not found',
    'There is nothing here that you can see. Check the address, or sign in as someone who can see it.',
  );

export const notSignedIn = () =>
  new Refusal(401, 'not-signed-in', 'Not signed in', 'Sign in, then try again.', {
    headers: { 'www-authenticate': 'Bearer' },
  });

export const notAllowed = (detail: string) =>
  new Refusal(403, 'not-allowed', 'Not allowed', detail);

export const conflict = (code: string, title: string, detail: string) =>
  new Refusal(409, code, title, detail);

export const faultyFields = (fields: readonly FaultyField[]) =>
  new Refusal(
    422,
    'faulty-fields',
    'Some of this cannot be accepted',
    'Nothing was saved. Correct the fields listed, then send it again.',
    { fields },
  );

/** The refusal as a problem document (RFC 9457). */
export function problemOf(refusal: Refusal, requestId: string): Problem {
  return {
    type: `urn:dual-impact-kit:problem:${refusal.code}`,
    title: refusal.title,
    status: refusal.status,
    detail: refusal.message,
    instance: `urn:uuid:${requestId}`,
    ...(refusal.fields.length > 0 && { fields: [...refusal.fields] }),
  };
}
