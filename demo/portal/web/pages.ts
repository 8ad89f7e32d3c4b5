import path from 'node:path';
import type { Context } from 'hono';
import nunjucks from 'nunjucks';
import { govukTemplates } from '../../govuk-frontend.ts';
import type { FaultStatus } from '../fault.ts';
import type { Person } from '../records.ts';
import { dayInWords, momentInWords } from '../uk-time.ts';

/** One mistake in a form: what to do about it, and the field it is about. */
export interface FormError {
  readonly field: string;
  readonly words: string;
}

export interface Pages {
  /** Renders a template as HTML. `errors` fill the summary at the top and mark their fields. */
  show(
    c: Context,
    template: string,
    data: Readonly<Record<string, unknown>>,
    status?: 200 | 400 | 422 | 429,
  ): Response;
  fault(c: Context, status: FaultStatus | 500, title: string, detail: string): Response;
}

export function preparePages(): Pages {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader([
      path.join(import.meta.dirname, '..', 'templates'),
      govukTemplates,
      path.join(govukTemplates, 'govuk'),
    ]),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  );
  environment.addFilter('moment', momentInWords);
  environment.addFilter('day', dayInWords);
  environment.addFilter('fileSize', fileSizeInWords);
  environment.addFilter('errorOn', errorOn);
  const render = (c: Context, template: string, data: Readonly<Record<string, unknown>>) =>
    environment.render(template, {
      cspNonce: nonceOf(c),
      person: personShown(c),
      path: c.req.path,
      ...data,
    });
  return {
    show: (c, template, data, status = 200) => c.html(render(c, template, data), status),
    fault: (c, status, title, detail) => c.html(render(c, 'fault.njk', { title, detail }), status),
  };
}

/** The first mistake of a field, as the `errorMessage` option of a GOV.UK component. */
function errorOn(errors: readonly FormError[] | undefined, field: string) {
  const error = errors?.find((each) => each.field === field);
  return error && { text: error.words };
}

/** `184 KB`, `2.3 MB`: sizes as file managers say them. */
export function fileSizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function nonceOf(c: Context): string {
  const nonce: unknown = c.get('secureHeadersNonce');
  return typeof nonce === 'string' ? nonce : '';
}

function personShown(c: Context): Person | undefined {
  // A plain Context knows no variables; `signedIn` is the one place that sets this one.
  return c.get('person') as Person | undefined;
}
