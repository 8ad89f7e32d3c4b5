/** A real service on a real database in a directory of its own, with a clock that tests move. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { startService, type RunningService } from '../../demo/service/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { Activity } from '../../sdk/model/activity.ts';
import type { Commitment } from '../../sdk/model/commitment.ts';
import { z } from '../../sdk/model/schema.ts';
import type { Spo } from '../../sdk/model/spo.ts';
import type { Role } from '../../sdk/model/account.ts';
import { sampleCommitment } from '../sdk/commitment.ts';

export const deadline = new Date('2026-12-04T12:00:00Z');
// Close to the deadline, so that moving past it outruns no sign-in.
const start = new Date('2026-12-04T11:00:00Z');

export const password = 'correct horse battery';

/** Everybody in these tests: invented, one a role, and a second supplier and buyer. */
const people = {
  supplier: ['bid-lead', 'brightpath', 'Brightpath Care Ltd'],
  rival: ['bid-lead', 'wrenfield', 'Wrenfield Ltd'],
  provider: ['provider-manager', 'ringside', 'Ringside Boxing Club'],
  evaluator: ['evaluator', 'PVRP-1234-ABCD', 'Vale Regional Police'],
  contracts: ['contract-manager', 'PVRP-1234-ABCD', 'Vale Regional Police'],
  elsewhere: ['contract-manager', 'PXYZ-9999-ZZZZ', 'Another Council'],
} as const satisfies Record<string, readonly [Role, string, string]>;
export type Person = keyof typeof people;

export class Scene {
  readonly directory: string;
  readonly #clock = { now: start };
  #running: RunningService | undefined;
  readonly #tokens = new Map<Person, Promise<string>>();

  constructor(directory: string) {
    this.directory = directory;
  }

  get service(): RunningService {
    if (!this.#running) throw new Error('The service is not running.');
    return this.#running;
  }

  get origin(): string {
    return this.service.origin;
  }

  async start(): Promise<void> {
    this.#running = await startService({
      dataDirectory: this.directory,
      port: 0,
      clock: () => this.#clock.now,
      log: (line) => this.log.push(line),
    });
  }

  readonly log: string[] = [];

  async close(): Promise<void> {
    await this.#running?.close();
  }

  moveTo(now: Date): void {
    this.#clock.now = now;
  }

  afterDeadline(): void {
    this.moveTo(new Date(deadline.getTime() + 60_000));
  }

  beforeDeadline(): void {
    this.moveTo(start);
  }

  /** The SDK's own client, signed in as somebody. */
  async as(person: Person): Promise<DicmClient> {
    const token = await this.tokenOf(person);
    return new DicmClient({ service: this.origin, token: () => token });
  }

  tokenOf(person: Person): Promise<string> {
    const known = this.#tokens.get(person) ?? this.#signIn(person);
    this.#tokens.set(person, known);
    return known;
  }

  async #signIn(person: Person): Promise<string> {
    await this.addPerson(person);
    const client = new DicmClient({ service: this.origin });
    const { token } = await client.sessions.signIn({ account: `${person}@example.test`, password });
    return token;
  }

  /** Adds somebody when they are first needed: hashing a password is slow on purpose. */
  addPerson(person: Person): Promise<void> {
    const [role, organisationId, organisationName] = people[person];
    return this.service.addAccount({
      account: `${person}@example.test`,
      password,
      actor: { accountId: person, displayName: person, role, organisationId, organisationName },
    });
  }

  /** A bare request, for what the client would never send. */
  async request(
    method: string,
    to: string,
    { as, body, headers }: { as?: Person; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    return fetch(this.origin + to, {
      method,
      redirect: 'manual',
      headers: {
        ...(as && { authorization: `Bearer ${await this.tokenOf(as)}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** The secret of the newest link, as its receiver finds it. */
  async newestToken(): Promise<string> {
    const [newest] = await this.service.outbox();
    const token = newest?.linkPath.split('/').at(-1);
    if (token === undefined) throw new Error('The outbox is empty.');
    return token;
  }

  async asked(commitment: Commitment = sampleCommitment()): Promise<Spo> {
    const { spos } = await this.as('supplier');
    return spos.ask(await spos.create(commitment));
  }

  async agreed(commitment?: Commitment): Promise<Spo> {
    const client = await this.as('supplier');
    const { reference } = await this.asked(commitment);
    await client.replies.answer(await this.newestToken(), { answer: 'agree' });
    return client.spos.get(reference);
  }

  async sealed(commitment?: Commitment): Promise<Spo> {
    const client = await this.as('supplier');
    return client.spos.seal(await this.agreed(commitment));
  }

  /** Awarded, with the clock left after the deadline. */
  async delivering(commitment?: Commitment): Promise<Spo> {
    this.beforeDeadline();
    const { reference } = await this.sealed(commitment);
    this.afterDeadline();
    const { spos } = await this.as('contracts');
    return spos.award(reference, { contractReference: 'C-2026-7' });
  }

  async prepare(known: readonly Person[]): Promise<void> {
    await this.start();
    await Promise.all(known.map((person) => this.addPerson(person)));
    await this.service.replaceActivitiesFromSource('Sample', sampleActivities());
  }
}

/** Starts one service for a whole test file and removes it afterwards. */
export async function sceneForFile(people: readonly Person[] = []): Promise<Scene> {
  const scene = new Scene(await mkdtemp(path.join(tmpdir(), 'dik-service-')));
  before(() => scene.prepare(people));
  after(async () => {
    await scene.close();
    await rm(scene.directory, { recursive: true });
  });
  return scene;
}

/** One recognised activity that `sampleCommitment` is written for, and one nobody recognised. */
export function sampleActivities(): Activity[] {
  const { activity, provider, dualImpact } = sampleCommitment();
  const recognised = {
    ...activity,
    summary: 'Coaching on three evenings a week.',
    provider,
    primaryOutcomes: dualImpact.primary,
    frontlineServices: dualImpact.secondary,
    mechanism: dualImpact.mechanism,
    needs: ['money', 'skills'],
    location: { precision: 'ward', area: { code: 'E05009350', name: 'Baylis and Stoke' } },
    serviceArea: [{ code: 'E06000039', name: 'Slough' }],
    recognition: { status: 'recognised', by: dualImpact.recognisedBy, on: dualImpact.recognisedOn },
    source: { name: 'Sample', lastChecked: '2026-10-05' },
  };
  const unrecognised = {
    ...recognised,
    id: 'cafe-games',
    name: 'Café games afternoon',
    summary: '100% free; bring a_friend.',
    primaryOutcomes: ['healthier'],
    frontlineServices: ['health'],
    recognition: { status: 'not-recognised' },
  };
  return z.parse(z.array(Activity), [recognised, unrecognised]);
}
