import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import nunjucks from 'nunjucks';
import { findReferences } from '../../sdk/spo/index.ts';
import { govukStyles } from '../govuk-frontend.ts';
import { readActivityList } from './activity-list.ts';
import { type Language, words } from './words.ts';
import { widgetFiles } from './widget-files.ts';

interface SiteOptions {
  readonly serviceOrigin: string;
  readonly widgetsDirectory: string;
}

const mostReferences = 10;

/** The council's pages, ready to be served. */
export function councilSite({ serviceOrigin, widgetsDirectory }: SiteOptions): Hono {
  const site = new Hono();
  const show = pages();
  site.use(strictPolicy(serviceOrigin));
  site.route('/widgets', widgetFiles(widgetsDirectory));
  site.route('/assets', assets());
  for (const language of ['en', 'cy'] as const) {
    const { paths } = words[language];
    site.get(paths.map, (c) => show(c, 'map.njk', language, { serviceOrigin }));
    site.get(paths.list, async (c) => {
      const activities = await readActivityList(serviceOrigin, language);
      return show(c, 'list.njk', language, { activities });
    });
  }
  site.get('/contracts', (c) => {
    const asked = (c.req.queries('spo') ?? []).join('\n');
    return show(c, 'contracts.njk', 'en', { serviceOrigin, asked, ...referencesIn(asked) });
  });
  site.notFound((c) => show(c, 'not-found.njk', 'en', {}, 404));
  return site;
}

/** The references in what a visitor typed, and what looked like one but is not. */
function referencesIn(asked: string): { references: string[]; error: string | undefined } {
  const found = findReferences(asked);
  const references = found.flatMap((each) => (each.found === 'reference' ? [each.reference] : []));
  const malformed = found.find((each) => each.found === 'malformed');
  const nothing = asked.trim() !== '' && found.length === 0;
  return {
    references: [...new Set(references)].slice(0, mostReferences),
    error:
      malformed || nothing
        ? 'Enter a reference like SPO-20261122-1A2B3C4D. You find it in the contract.'
        : undefined,
  };
}

/** What a careful council allows: its own files, and data from the one service it embeds. */
function strictPolicy(serviceOrigin: string) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'", serviceOrigin],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    // Loopback is served without TLS.
    strictTransportSecurity: false,
  });
}

type Show = (
  c: Context,
  template: string,
  language: Language,
  data: Readonly<Record<string, unknown>>,
  status?: 200 | 404,
) => Response;

function pages(): Show {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(path.join(import.meta.dirname, 'templates')),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  );
  return (c, template, language, data, status = 200) =>
    c.html(
      environment.render(template, { language, words: words[language], path: c.req.path, ...data }),
      status,
    );
}

function assets(): Hono {
  const application = new Hono();
  const own = (name: string) => readFile(path.join(import.meta.dirname, 'assets', name), 'utf8');
  application.get('/govuk-frontend.css', async (c) =>
    c.body(await govukStyles(), 200, styleHeaders),
  );
  application.get('/eastmere.css', async (c) =>
    c.body(await own('eastmere.css'), 200, styleHeaders),
  );
  application.get('/favicon.svg', async (c) =>
    c.body(await own('favicon.svg'), 200, { 'Content-Type': 'image/svg+xml' }),
  );
  return application;
}

const styleHeaders = {
  'Content-Type': 'text/css; charset=utf-8',
  'Cache-Control': 'public, max-age=3600',
};
