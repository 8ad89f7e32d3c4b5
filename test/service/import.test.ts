import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { startService } from '../../demo/service/index.ts';
import { readSnapshot } from '../../sdk/standards/activity-snapshot/index.ts';

const fixture = (name: string) => resolve('test/fixtures/oruk', name);

async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dual-impact-kit-import-'));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function runImport(...args: readonly string[]) {
  const program = resolve('demo/service/import.ts');
  const cli = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained] = await Promise.all([
    text(cli.stdout),
    text(cli.stderr),
    once(cli, 'exit'),
  ]);
  return { said, complained, code: cli.exitCode };
}

async function namesIn(origin: string): Promise<string[]> {
  const answer = await fetch(`${origin}/activities/snapshot.json`);
  const reading = readSnapshot(await answer.json());
  assert.ok(reading.ok);
  return reading.activities.map(({ name }) => name);
}

test('a feed is imported into a running service, and again into a stopped one', async (context) => {
  const data = await temporaryFolder(context);
  const service = await startService({ dataDirectory: data, port: 0 });
  const first = await runImport(fixture('dirty-v1.json'), '--data', data, '--source', 'Example');
  assert.equal(first.code, 0, first.complained);
  assert.match(first.said, /^Example: 13 services read, 8 kept as activities\.$/mu);
  assert.match(first.said, /^description +had characters damaged .* repaired +1 +a1f1c6de/mu);
  assert.match(first.said, /^8 activities of Example are in the service now/mu);
  assert.ok((await namesIn(service.origin)).includes('Riverside Boxing Club'));
  await service.close();

  const again = await runImport(fixture('dirty-v1.json'), '--data', data, '--source', 'Example');
  assert.match(again.said, /Nothing was changed\.$/mu);
  const other = await runImport(fixture('dirty-v3.json'), '--data', data, '--source', 'Example');
  assert.equal(other.code, 0, other.complained);
  const restarted = await startService({ dataDirectory: data, port: 0 });
  const names = await namesIn(restarted.origin);
  await restarted.close();
  assert.deepEqual(names, ['Bookkeeping for Good Causes', 'Gwasanaeth Cymunedol']);
});

test('what cannot be used ends with a code and a message, and changes nothing', async (context) => {
  const data = await temporaryFolder(context);
  const page = await runImport(fixture('web-page.html'), '--data', data);
  assert.equal(page.code, 1);
  assert.match(page.complained, /^The address answered with a web page, not JSON\./u);
  const absent = await runImport(join(data, 'absent.json'), '--data', data);
  assert.equal(absent.code, 1);
  assert.match(absent.complained, /^There is no file/u);
  const nothing = await runImport('--data', data);
  assert.equal(nothing.code, 1);
  assert.match(nothing.complained, /FILE-OR-ADDRESS/u);
});

test('half a feed replaces nothing unless that is asked for', async (context) => {
  const data = await temporaryFolder(context);
  const server = createServer((request, response) => {
    const second = request.url?.includes('page=') === true;
    response.writeHead(second ? 500 : 200, { 'content-type': 'application/json' });
    const service = { id: 's', name: 'One', status: 'active', service_at_locations: [] };
    response.end(JSON.stringify(second ? {} : { total_pages: 2, contents: [service] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const at = server.address();
  assert.ok(at !== null && typeof at === 'object');
  const address = `http://127.0.0.1:${at.port}/services`;
  const refused = await runImport(address, '--data', data);
  assert.equal(refused.code, 1);
  assert.match(refused.complained, /nothing was changed/u);
  const partial = await runImport(address, '--data', data, '--partial');
  assert.equal(partial.code, 0, partial.complained);
});
