import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { styles } from './styles.ts';

/** Escaped markup: what the `html` template gives. Text put into it is always text. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly body: Markup;
  readonly status?: number;
}

const styleHash = createHash('sha256').update(styles).digest('base64');

/**
 * No script at all, only this style sheet, and forms that go back to where they came from. The
 * address holds a secret, so no other site is told of it and no search engine keeps it.
 */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

// Put in whole: the policy allows these very bytes, and a formatter would add spaces to them.
const styleElement = raw(`<style>${styles}</style>`);

/** A whole page as a response. */
export async function pageResponse({ title, body, status = 200 }: Page): Promise<Response> {
  const page = await html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main id="main">${body}</main>
      </body>
    </html>`;
  return new Response(page.toString(), { status, headers });
}
