import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { DirectoryInUseError, replaceActivities, startService } from '../../demo/service/index.ts';
import { sampleActivities, sceneForFile } from './running-service.ts';

const scene = await sceneForFile();

test('a restart keeps everything: SPOs, sign-ins, open links, the issuer and its key', async () => {
  const supplier = await scene.as('supplier');
  const sealed = await scene.sealed();
  const pdf = await supplier.spos.document(sealed.reference);
  const asked = await scene.asked();
  const link = await scene.newestToken();
  const keys = await supplier.issuerKeys();
  const before = scene.origin;
  await scene.close();
  await scene.start();

  assert.notEqual(scene.origin, before, 'the port has changed');
  const again = await scene.as('supplier');
  assert.deepEqual(await again.spos.get(sealed.reference), sealed);
  assert.deepEqual(await again.spos.document(sealed.reference), pdf);
  assert.deepEqual(await again.issuerKeys(), keys);
  await again.replies.answer(link, { answer: 'agree' });
  assert.equal((await again.spos.get(asked.reference)).state, 'agreed');
});

test('the private key and the operator’s secret are for this account only', async () => {
  for (const file of ['issuer-key.json', 'operator.json', 'service.lock']) {
    const { mode } = await stat(path.join(scene.directory, file));
    assert.equal(mode & 0o077, 0, file);
  }
});

test('a second service on the same directory is refused, and the first goes on', async () => {
  await assert.rejects(
    startService({ dataDirectory: scene.directory, port: 0 }),
    (error) =>
      error instanceof DirectoryInUseError && error.message.includes(`process ${process.pid}`),
  );
  assert.equal((await scene.request('GET', '/health')).status, 200);
});

test('a lock of another start under the same process number is no lock', async () => {
  await scene.close();
  const lock = path.join(scene.directory, 'service.lock');
  await writeFile(lock, JSON.stringify({ pid: process.pid, started: 'another boot:1' }));
  await scene.start();
  assert.equal((await scene.request('GET', '/health')).status, 200);
});

test('of several that start on a dead owner’s directory at once, one gets it', async () => {
  await scene.close();
  const lock = path.join(scene.directory, 'service.lock');
  await writeFile(lock, JSON.stringify({ pid: 1, started: 'another boot:1' }));
  const starts = await Promise.allSettled(
    Array.from({ length: 6 }, () => startService({ dataDirectory: scene.directory, port: 0 })),
  );
  const started = starts.filter((each) => each.status === 'fulfilled');
  assert.equal(started.length, 1);
  for (const each of starts) {
    if (each.status === 'rejected') assert.ok(each.reason instanceof DirectoryInUseError);
  }
  await started[0]?.value.close();
  await scene.start();
});

test('after kill -9 the next start takes the directory over and finds every answered write', async () => {
  await scene.close();
  const index = path.resolve(import.meta.dirname, '../../demo/service/index.ts');
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { startService } = await import(${JSON.stringify(index)});
       const service = await startService({ dataDirectory: process.argv[1], port: 0 });
       await service.replaceActivitiesFromSource('Killed', JSON.parse(process.argv[2]));
       console.log('kept');`,
      scene.directory,
      JSON.stringify([{ ...sampleActivities()[0], id: 'kept-through-kill' }]),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  assert.equal(said.toString().trim(), 'kept');
  await assert.rejects(scene.start(), DirectoryInUseError, 'it holds the lock while it lives');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await scene.start();
  assert.equal((await scene.request('GET', '/activities/kept-through-kill')).status, 200);
});

test('an import starts a service of its own when none is running', async () => {
  await scene.close();
  const [activity] = sampleActivities();
  assert.ok(activity);
  const result = await replaceActivities(scene.directory, 'Import', [
    { ...activity, id: 'imported' },
  ]);
  assert.deepEqual(result, { sourceName: 'Import', activities: 1, changed: true });
  await assert.rejects(readFile(path.join(scene.directory, 'service.lock')), { code: 'ENOENT' });
  await scene.start();
  assert.equal((await scene.request('GET', '/activities/imported')).status, 200);
});
