import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { PortalFault } from '../fault.ts';
import { largestFileInWords } from '../store/uploads.ts';

/** What a form sent. Text is trimmed at its ends and its lines end in `\n`. */
export interface Form {
  text(name: string): string;
  file(name: string): File | undefined;
}

/** Reads a form and checks the token that was put into it. Throws when the token is not ours. */
export async function readForm(c: Context, formToken: string): Promise<Form> {
  const fields = await parse(c);
  const sent = fields.get('_form');
  if (typeof sent !== 'string' || !sameText(sent, formToken)) throw staleForm();
  return {
    text(name) {
      const value = fields.get(name);
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
    },
    file(name) {
      const value = fields.get(name);
      // A browser sends a nameless, empty part when no file was chosen.
      return value instanceof File && (value.name !== '' || value.size > 0) ? value : undefined;
    },
  };
}

/** Refuses a body before it is read. A file over the limit but under this keeps the answer text. */
export const smallBody = limit(256 * 1024);
export const uploadBody = limit(40 * 1024 * 1024);

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new PortalFault(
        413,
        'That is too large to receive',
        `Nothing was saved. Go back: what you wrote is still there. Choose a file of ${largestFileInWords} or less, then save again.`,
      );
    },
  });
}

async function parse(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch (error) {
    if (error instanceof PortalFault) throw error;
    throw staleForm();
  }
}

function staleForm(): PortalFault {
  return new PortalFault(
    403,
    'This form is out of date',
    'Nothing was changed. Go back, copy anything you wrote, reload the page and send it again.',
  );
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
