import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { startCouncil } from '../../demo/council/index.ts';
import { sampleActivities } from '../../demo/sample/index.ts';

/** A service that has only the snapshot, a folder of widgets with a secret beside it, and the site. */
async function openCouncil(
  context: TestContext,
): Promise<{ origin: string; serviceOrigin: string }> {
  const snapshot = {
    format: 'dual-impact-kit/activities/1',
    madeAt: '2026-11-22T12:00:00Z',
    sources: [{ name: 'Sample' }],
    activities: sampleActivities,
  };
  const service = createServer((_, response) => response.end(JSON.stringify(snapshot)));
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const address = service.address();
  assert.ok(address !== null && typeof address === 'object');
  const serviceOrigin = `http://127.0.0.1:${address.port}`;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'council-test-'));
  const widgetsDirectory = path.join(folder, 'widgets');
  await mkdir(path.join(widgetsDirectory, 'chunks'), { recursive: true });
  await writeFile(path.join(widgetsDirectory, 'loader.js'), 'export {};');
  await writeFile(path.join(widgetsDirectory, 'chunks', 'lit-a1B2c3D4.js'), 'export {};');
  await writeFile(path.join(folder, 'secret.js'), 'secret');
  await symlink(path.join(folder, 'secret.js'), path.join(widgetsDirectory, 'linked.js'));
  const council = await startCouncil({ port: 0, serviceOrigin, widgetsDirectory });
  context.after(async () => {
    await council.close();
    service.close();
    service.closeAllConnections();
    await rm(folder, { recursive: true });
  });
  return { origin: council.origin, serviceOrigin };
}

/** Asks for a path as it is: `fetch` would tidy its dots away. */
function rawGet(origin: string, pathname: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: pathname }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('the map comes by one tag, from the service, under a strict policy', async (t) => {
  const { origin, serviceOrigin } = await openCouncil(t);
  const response = await fetch(origin);
  const html = await response.text();
  const scripts = [...html.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag);
  assert.deepEqual(scripts, ['<script type="module" src="/widgets/loader.js">']);
  assert.ok(
    html.includes(
      `<dicm-activity-map class="eastmere-widget" src="${serviceOrigin}/activities/snapshot.json">`,
    ),
  );
  assert.match(html, /<html lang="en"/u);
  assert.match(html, /href="#main-content"/u);
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/u);
  assert.match(policy, /script-src 'self';/u);
  assert.ok(policy.includes(`connect-src 'self' ${serviceOrigin}`));
  assert.doesNotMatch(policy, /unsafe/u);
  assert.equal(response.headers.get('set-cookie'), null);
});

test('the page of the map is there in Welsh, and charities’ own words are marked as English', async (t) => {
  const { origin } = await openCouncil(t);
  const map = await (await fetch(`${origin}/cy`)).text();
  assert.match(map, /<html lang="cy"/u);
  assert.match(map, /Dod o hyd i weithgaredd cymunedol/u);
  const list = await (await fetch(`${origin}/cy/gweithgareddau`)).text();
  assert.match(list, /<h2[^>]*lang="en">Corner Boxing for young people<\/h2>/u);
});

test('every activity is in the list that needs no scripts', async (t) => {
  const { origin } = await openCouncil(t);
  const html = await (await fetch(`${origin}/activities`)).text();
  for (const { name } of sampleActivities) assert.ok(html.includes(name), name);
});

test('the list says so when the service does not answer', async (t) => {
  const council = await startCouncil({
    port: 0,
    serviceOrigin: 'http://127.0.0.1:1',
    widgetsDirectory: os.tmpdir(),
  });
  t.after(() => council.close());
  const html = await (await fetch(`${council.origin}/activities`)).text();
  assert.match(html, /The list cannot be shown just now/u);
});

test('progress is shown for references as people type them, and for nothing else', async (t) => {
  const { origin } = await openCouncil(t);
  const asked = encodeURIComponent('spo-20261122-1a2b3c4d and SPO–20261122–00FF00FF');
  const html = await (await fetch(`${origin}/contracts?spo=${asked}`)).text();
  const badges = [...html.matchAll(/<dicm-progress-badge[^>]* spo="([^"]+)"/gu)].map(
    ([, spo]) => spo,
  );
  assert.deepEqual(badges, ['SPO-20261122-1A2B3C4D', 'SPO-20261122-00FF00FF']);
  for (const wrong of ['hello', 'SPO-20261399-1A2B3C4D', '"><script>alert(1)</script>']) {
    const refused = await (
      await fetch(`${origin}/contracts?spo=${encodeURIComponent(wrong)}`)
    ).text();
    assert.match(refused, /Enter a reference like SPO-20261122-1A2B3C4D/u, wrong);
    assert.doesNotMatch(refused, /<dicm-progress-badge|<script/u, wrong);
  }
});

test('widget files keep: hashed ones for good, the named ones only while they are unchanged', async (t) => {
  const { origin } = await openCouncil(t);
  const loader = await fetch(`${origin}/widgets/loader.js`);
  assert.equal(loader.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(loader.headers.get('cache-control'), 'no-cache');
  const tag = loader.headers.get('etag') ?? '';
  const again = await fetch(`${origin}/widgets/loader.js`, { headers: { 'If-None-Match': tag } });
  assert.equal(again.status, 304);
  const chunk = await fetch(`${origin}/widgets/chunks/lit-a1B2c3D4.js`);
  assert.equal(chunk.headers.get('cache-control'), 'public, max-age=31536000, immutable');
});

for (const pathname of [
  '/widgets/../secret.js',
  '/widgets/..%2fsecret.js',
  '/widgets/%2e%2e/secret.js',
  '/widgets/chunks/..%2f..%2fsecret.js',
  '/widgets/..%5csecret.js',
  '/widgets/linked.js',
  '/widgets/%',
  '/widgets/chunks',
  '/widgets/',
]) {
  test(`${pathname} leads nowhere`, async (t) => {
    const { origin } = await openCouncil(t);
    const { status, body } = await rawGet(origin, pathname);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /^secret/u);
  });
}
