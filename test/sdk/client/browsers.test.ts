import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../../demo/browsers.ts';
import {
  closedTenderCommitments,
  sampleAccounts,
  sampleActivities,
  samplePassword,
} from '../../../demo/sample/index.ts';
import { startService, type RunningService } from '../../../demo/service/index.ts';
import { httpServer } from '../http-server.ts';
import { bundle } from '../seal/page-run.ts';

const firstStart = new Date('2026-11-22T12:00:00Z');
const beforeDeadline = new Date('2026-11-19T12:00:00Z');
const log: { route: string; status: number }[] = [];
let service: RunningService;
const script = await bundle(join(import.meta.dirname, 'client-in-page.ts'));

const supplier = sampleAccounts.find(({ role }) => role === 'bid-lead');
assert.ok(supplier);
const { signInName, ...person } = supplier;

before(async () => {
  service = await startService({
    dataDirectory: 'memory',
    port: 0,
    clock: () => beforeDeadline,
    log: (line) => log.push(JSON.parse(line) as (typeof log)[number]), // the service’s own lines
  });
  await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
  await service.addAccount({
    account: signInName,
    password: samplePassword,
    actor: { accountId: 'supplier', ...person },
  });
});
after(() => service.close());

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox })) {
  test(`${name} uses the service from a strict page of another origin`, async (context) => {
    const [commitment] = closedTenderCommitments(firstStart, 'https://portal.example');
    const scene = { service: service.origin, account: signInName, password: samplePassword };
    const files: Record<string, [string, string]> = {
      '/': ['text/html', '<!doctype html><script type="module" src="page.js"></script>'],
      '/page.js': ['text/javascript', script],
      '/scene.json': ['application/json', JSON.stringify({ ...scene, commitment })],
    };
    const site = await httpServer(context, ({ url = '' }, response) => {
      const [type, body] = files[url] ?? ['text/plain', ''];
      response.writeHead(200, {
        'content-type': type,
        'content-security-policy': `default-src 'self'; connect-src 'self' ${service.origin}`,
      });
      response.end(body);
    });
    const browser = await launch();
    context.after(() => browser.close());
    log.length = 0;
    assert.deepEqual(await reportOf(browser, site), {
      snapshots: 1,
      found: true,
      followed: 'draft,asked',
      rest: 'asked',
      stale: 'stale',
      unsigned: 'not-signed-in',
      away: 'unreachable',
      aborted: 'enough',
      noIdentityServer: 'unreadable',
    });
    const snapshots = log.filter(({ route }) => route === '/activities/snapshot.json');
    assert.deepEqual(
      snapshots.map(({ status }) => status),
      [200, 304],
      'the second snapshot was not sent again',
    );
  });
}

async function reportOf(browser: Browser, site: string): Promise<unknown> {
  const page = await browser.newPage();
  await page.goto(site);
  await page.waitForFunction(() => document.title !== '', { timeout: 60_000 });
  return JSON.parse(await page.title());
}
