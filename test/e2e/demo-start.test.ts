import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ensureBuilt } from '../../demo/build.ts';
import { brightpathCommitment } from '../../demo/sample/closed-commitments.ts';
import { openTender, police, sampleAccounts, samplePassword } from '../../demo/sample/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { until } from '../stage/until.ts';
import { bidLead } from './portal-half.ts';
import { Program } from './program.ts';

test('the demo is started, stopped and started again', async (context) => {
  await ensureBuilt();
  const data = await mkdtemp(join(tmpdir(), 'dual-impact-kit-start-'));
  const programs: Program[] = [];
  context.after(async () => {
    for (const program of programs) await program.kill();
    await rm(data, { recursive: true });
  });
  const run = (script: string, ...args: readonly string[]) => {
    const program = new Program(resolve(script), ...args, '--data', data);
    programs.push(program);
    return program;
  };
  const start = () => run('demo/start.ts');
  const importFeed = (file: string, source: string) =>
    run('demo/service/import.ts', resolve('test/fixtures/oruk', file), '--source', source);

  let demo = start();
  let at = { council: '', portal: '', service: '' };
  let reference = '';

  await context.test('a first start that is cut short is finished by the next', async () => {
    await until(
      () => 'It never took its folder',
      () => Promise.resolve(existsSync(join(data, 'service/service.lock')) || undefined),
    );
    await demo.interrupt();
    demo = start();
    await demo.says(/Press Ctrl-C to stop/u);
  });

  await context.test('it says where everything is, and who may sign in', async () => {
    at = addressesIn(demo.said);
    for (const address of [at.council, `${at.portal}/sign-in`, `${at.service}/outbox`]) {
      assert.equal((await fetch(address)).status, 200, address);
    }
    for (const { signInName } of sampleAccounts) assert.ok(demo.said.includes(signInName));
    assert.ok(demo.said.includes(samplePassword));
    for (const folder of extensionsIn(demo.said)) {
      assert.ok(existsSync(join(folder, 'manifest.json')));
      assert.equal(await serviceOf(folder), at.service);
    }
    assert.doesNotMatch(demo.said, /error/iu);
  });

  await context.test(
    'a second start on the same folder is refused, and harms nothing',
    async () => {
      const second = start();
      assert.equal(await second.ended(), 1);
      assert.match(second.said, /is in use by process \d+/u);
      assert.match(second.said, /The demo is running already/u);
      assert.doesNotMatch(second.said, /^\s+at /mu);
      assert.equal((await fetch(at.council)).status, 200);
    },
  );

  await context.test('a feed is imported while it runs', async () => {
    const cli = importFeed('dirty-v1.json', 'While it runs');
    assert.equal(await cli.ended(), 0, cli.said);
    assert.equal(await countActivities(at.service, 'Riverside Boxing Club'), 1);
  });

  await context.test('Ctrl-C ends it at once, although a page listens for news', async () => {
    reference = await writeSpo(at);
    const news = await fetch(`${at.service}/spos/${reference}/progress/events`);
    assert.equal(await demo.interrupt(), 0, demo.said);
    assert.match(demo.said, /Stopping …\n$/u);
    await news.body?.cancel().catch(() => undefined);
  });

  await context.test('a feed is imported while it is stopped', async () => {
    const cli = importFeed('dirty-v3.json', 'While it is stopped');
    assert.equal(await cli.ended(), 0, cli.said);
  });

  await context.test('a port that was taken meanwhile is said, and another is used', async () => {
    const other = createServer();
    const port = Number(new URL(at.service).port);
    await new Promise<void>((listening) => other.listen(port, '127.0.0.1', listening));
    demo = start();
    await demo.says(/Press Ctrl-C to stop/u);
    other.close();
    assert.match(demo.said, new RegExp(`Port ${port} was taken, so the service moved`, 'u'));
    const moved = addressesIn(demo.said);
    assert.notEqual(moved.service, at.service);
    assert.deepEqual({ ...moved, service: at.service }, at);
    for (const folder of extensionsIn(demo.said)) {
      assert.equal(await serviceOf(folder), moved.service);
    }
    at = moved;
  });

  await context.test('what was done is there', async () => {
    const client = await signedIn(at.service);
    assert.equal((await client.spos.get(reference)).state, 'draft');
    assert.equal(await countActivities(at.service, 'Riverside Boxing Club'), 1);
    assert.equal(await countActivities(at.service, 'Bookkeeping for Good Causes'), 1);
    assert.equal(await countActivities(at.service, 'Corner Boxing for young people'), 1);
  });

  await context.test('the addresses stay what they are from then on', async () => {
    assert.equal(await demo.interrupt(), 0, demo.said);
    demo = start();
    await demo.says(/Press Ctrl-C to stop/u);
    assert.deepEqual(addressesIn(demo.said), at);
    assert.doesNotMatch(demo.said, /was taken/u);
    assert.equal(await demo.interrupt(), 0, demo.said);
  });
});

type Addresses = Record<'council' | 'portal' | 'service', string>;

function addressesIn(said: string): Addresses {
  const address = (name: string) =>
    new RegExp(`^  ${name} +(http://127\\.0\\.0\\.1:\\d+)$`, 'mu').exec(said)?.[1] ?? '';
  return {
    council: address('Council page'),
    portal: address('E-tendering portal'),
    service: address('Service'),
  };
}

/** The folders of the extension, one a browser. */
function extensionsIn(said: string): string[] {
  const folders = [...said.matchAll(/^ {2}Extension, (?:Chromium|Firefox) +(.+)$/gmu)];
  assert.equal(folders.length, 2);
  return folders.map(([, folder]) => folder ?? '');
}

async function serviceOf(extension: string): Promise<unknown> {
  const deployment: unknown = JSON.parse(
    await readFile(join(extension, 'deployment.json'), 'utf8'),
  );
  return typeof deployment === 'object' && deployment !== null && 'service' in deployment
    ? deployment.service
    : undefined;
}

async function countActivities(service: string, name: string): Promise<number> {
  const { items } = await new DicmClient({ service }).activities.list({ text: name });
  return items.filter((activity) => activity.name === name).length;
}

async function signedIn(service: string): Promise<DicmClient> {
  const { token } = await new DicmClient({ service }).sessions.signIn({
    account: bidLead,
    password: samplePassword,
  });
  return new DicmClient({ service, token: () => token });
}

async function writeSpo({ service, portal }: Addresses): Promise<string> {
  const { reference, title, lot, ocid, deadline, contractStarts, contractEnds } = openTender(
    new Date(),
  );
  const client = await signedIn(service);
  const spo = await client.spos.create(
    brightpathCommitment(
      { portal, reference, title, lot, ocid, deadline, buyer: police },
      { starts: contractStarts, ends: contractEnds },
    ),
  );
  return spo.reference;
}
