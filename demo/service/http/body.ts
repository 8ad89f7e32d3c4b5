import { Refusal } from './refusal.ts';

/** The most a request may carry, in bytes. */
export const bodyLimit = 1024 * 1024;

/** The most an operator may send: a directory of many thousand activities in one piece. */
export const operatorBodyLimit = 64 * 1024 * 1024;

/** Reads a request to its end, or refuses it as soon as it is longer than `limit` bytes. */
export async function readBody(request: Request, limit = bodyLimit): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** Reads bytes as JSON in UTF-8. An empty body gives undefined. */
export function jsonOf(bytes: Uint8Array, contentType: string | undefined): unknown {
  if (bytes.byteLength === 0) return undefined;
  if (!/^application\/(?:[\w.-]+\+)?json(?:;|$)/iu.test(contentType ?? '')) {
    throw new Refusal(
      415,
      'not-json',
      'This has to be JSON',
      'Nothing was saved. Send the body as application/json.',
    );
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(
      400,
      'broken-json',
      'This could not be read',
      'Nothing was saved. The body is not complete JSON in UTF-8; send it again.',
    );
  }
}

const tooLarge = (limit: number) =>
  new Refusal(
    413,
    'too-large',
    'This is too large',
    `Nothing was saved. Send at most ${limit / 1024 / 1024} MB at a time.`,
    // The rest of the body is still on its way, so this connection can carry nothing else.
    { headers: { connection: 'close' } },
  );
