import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { govukScript, govukStyles } from '../../govuk-frontend.ts';

const own = path.join(import.meta.dirname, '..', 'assets');

interface Asset {
  readonly type: string;
  readonly read: () => Promise<string>;
}

const files: Readonly<Record<string, Asset>> = {
  'govuk-frontend.css': { type: 'text/css; charset=utf-8', read: govukStyles },
  'govuk-frontend.js': { type: 'text/javascript; charset=utf-8', read: govukScript },
  'harbour.css': { type: 'text/css; charset=utf-8', read: ownFile('harbour.css') },
  'harbour.js': { type: 'text/javascript; charset=utf-8', read: ownFile('harbour.js') },
  'favicon.svg': { type: 'image/svg+xml', read: ownFile('favicon.svg') },
};

/** Style sheets, scripts and the icon: a fixed list, so no path from a request reaches the disk. */
export function assets(): Hono {
  const application = new Hono();
  for (const [name, { type, read }] of Object.entries(files)) {
    let content: Promise<string> | undefined;
    application.get(`/${name}`, async (c) => {
      content ??= read();
      return c.body(await content, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=3600',
        'X-Content-Type-Options': 'nosniff',
      });
    });
  }
  return application;
}

function ownFile(name: string): () => Promise<string> {
  return () => readFile(path.join(own, name), 'utf8');
}
