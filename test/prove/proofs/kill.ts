import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import {
  closedTenderCommitments,
  sampleAccounts,
  samplePassword,
} from '../../../demo/sample/index.ts';
import { DicmClient, isRefused } from '../../../sdk/client/index.ts';
import type { Commitment, Spo } from '../../../sdk/model/index.ts';
import type { Proof } from '../run.ts';

/**
 * Kills the service with no warning while clients write, and looks after each start whether every
 * acknowledged write is there, once.
 */
export const killProof: Proof = { name: 'kill', prove: () => killRepeatedly(20) };

const writers = 4;

export async function killRepeatedly(cycles: number): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'dual-impact-kit-kill-'));
  /** What the service said yes to: reference by idempotency key. */
  const acknowledged = new Map<string, string>();
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const service = await start(directory);
      await lookForAll(service.client, acknowledged);
      const stop = new AbortController();
      const writing = Array.from({ length: writers }, () =>
        writeUntil(stop.signal, service.client, acknowledged),
      );
      await pause(200 + Math.random() * 800);
      service.process.kill('SIGKILL');
      stop.abort();
      await Promise.all([...writing, once(service.process, 'exit')]);
    }
    const service = await start(directory);
    await lookForAll(service.client, acknowledged);
    service.process.kill('SIGKILL');
    return `${cycles} kills, ${acknowledged.size} acknowledged writes: 0 lost, 0 doubled`;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function start(directory: string): Promise<{ process: ChildProcess; client: DicmClient }> {
  const script = resolve(import.meta.dirname, '../killed-service.ts');
  const child = spawn(process.execPath, [script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  const [account] = sampleAccounts;
  assert.ok(account);
  const { token } = await new DicmClient({ service: address }).sessions.signIn({
    account: account.signInName,
    password: samplePassword,
  });
  return { process: child, client: new DicmClient({ service: address, token: () => token }) };
}

async function writeUntil(
  signal: AbortSignal,
  client: DicmClient,
  acknowledged: Map<string, string>,
): Promise<void> {
  while (!signal.aborted) {
    const idempotencyKey = crypto.randomUUID();
    const commitment = openCommitment();
    try {
      const { reference } = await client.spos.create(commitment, { idempotencyKey });
      acknowledged.set(idempotencyKey, reference);
      // The same write again, as a client does whose answer was lost: it must not be doubled.
      const again = await client.spos.create(commitment, { idempotencyKey });
      assert.equal(again.reference, reference);
    } catch (error) {
      if (isRefused(error)) throw error;
    }
  }
}

/** A commitment whose tender is still open, so that the service takes it. */
function openCommitment(): Commitment {
  const [commitment] = closedTenderCommitments(new Date(), 'https://portal.example');
  const deadline = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
  return { ...commitment, tender: { ...commitment.tender, deadline } };
}

async function lookForAll(client: DicmClient, acknowledged: Map<string, string>): Promise<void> {
  const there: string[] = [];
  let cursor: string | undefined;
  do {
    const page: { items: Spo[]; next?: string | undefined } = await client.spos.list(
      cursor === undefined ? {} : { cursor },
    );
    there.push(...page.items.map(({ reference }) => reference));
    cursor = page.next;
  } while (cursor !== undefined);
  const found = new Set(there);
  assert.equal(found.size, there.length, 'an SPO is listed twice');
  const lost = [...acknowledged.values()].filter((reference) => !found.has(reference));
  assert.deepEqual(lost, [], 'acknowledged writes are gone');
}
