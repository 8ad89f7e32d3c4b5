import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { built, ensureBuilt } from '../../demo/build.ts';
import { launchChromium } from '../../demo/browsers.ts';
import { sampleActivities } from '../../demo/sample/index.ts';
import { startService } from '../../demo/service/index.ts';
import { seen } from '../stage/seen.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = await readFile(join(root, 'README.md'), 'utf8');

/** The first block of the page in this language. */
function block(language: string): string {
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'mu').exec(readme) ?? [];
  assert.ok(code, `README.md has no ${language}`);
  return code;
}

async function sampleService(context: TestContext): Promise<string> {
  const service = await startService({ dataDirectory: 'memory', port: 0 });
  context.after(() => service.close());
  await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
  return service.origin;
}

test('the example of the SDK runs and finds an activity', async (context) => {
  const code = block('ts')
    .replace('http://127.0.0.1:4810', await sampleService(context))
    .replace('dual-impact-kit/sdk', join(root, 'sdk/index.ts'));
  const program = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code]);
  const [said, faults] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'exit'),
  ]);
  assert.equal(program.exitCode, 0, faults);
  assert.match(said, /^Corner Boxing for young people, run by Corner Boxing Club Slough$/mu);
});

test('the embed shows activities, under exactly the policy that the page gives', async (context) => {
  await ensureBuilt();
  const service = await sampleService(context);
  const widgets = await serve(context, async (path) => {
    const file = await readFile(join(built.widgets, path));
    return { body: file, headers: { 'content-type': 'text/javascript' } };
  });
  const here = (words: string) =>
    words
      .replaceAll('https://widgets.example', widgets)
      .replaceAll('https://service.example', service);
  const site = await serve(context, () =>
    Promise.resolve({
      body: `<!doctype html><html lang="en"><title>Activities</title>${here(block('html'))}`,
      headers: {
        'content-type': 'text/html',
        'content-security-policy': here(block('text')).replaceAll('\n', ' '),
      },
    }),
  );
  const browser = await launchChromium();
  context.after(() => browser.close());
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/policy/iu.test(message.text())) refused.push(message.text());
  });
  await page.goto(site);
  await seen(page, 'dicm-activity-map >>>> ::-p-text(Corner Boxing for young people)');
  await seen(page, 'dicm-activity-map >>>> .leaflet-container');
  assert.deepEqual(refused, []);
});

interface Answer {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves answers on a free loopback port, to pages of any origin. */
async function serve(
  context: TestContext,
  answer: (path: string) => Promise<Answer>,
): Promise<string> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ body, headers }) =>
        response.writeHead(200, { ...headers, 'access-control-allow-origin': '*' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(address !== null && typeof address !== 'string');
  return `http://127.0.0.1:${address.port}`;
}
