/** Runs in the browsers of browsers.test.ts, on a page of another origin than the service. */
import { DicmClient, isClientError } from '../../../sdk/client/index.ts';
import { beginSignIn } from '../../../sdk/client/pkce/index.ts';
import type { Commitment } from '../../../sdk/model/commitment.ts';

interface Scene {
  readonly service: string;
  readonly account: string;
  readonly password: string;
  readonly commitment: Commitment;
}

async function use({ service, account, password, commitment }: Scene) {
  const visitor = new DicmClient({ service });
  const snapshots = [await visitor.activities.snapshot(), await visitor.activities.snapshot()];
  const found: string[] = [];
  for await (const { id } of visitor.activities.list({ limit: 7 })) found.push(id);

  const { token } = await visitor.sessions.signIn({ account, password });
  const { spos } = new DicmClient({ service, token: () => token });
  const created = await spos.create(commitment);
  const followed: string[] = [];
  for await (const { state } of spos.follow(created.reference, new AbortController())) {
    followed.push(state);
    if (followed.length === 1) await spos.ask(created);
    else break;
  }
  const stop = new AbortController();
  setTimeout(() => stop.abort('enough'), 300);
  const rest = [];
  for await (const { state } of spos.follow(created.reference, stop)) rest.push(state);

  return {
    snapshots: new Set(snapshots.map((snapshot) => JSON.stringify(snapshot))).size,
    found: new Set(found).size === snapshots[0]?.activities.length,
    followed: followed.join(),
    rest: rest.join(),
    stale: await kindOf(spos.seal(created)),
    unsigned: await kindOf(visitor.spos.list()),
    away: await kindOf(
      new DicmClient({ service: 'http://127.0.0.1:59999', retries: 0 }).activities.list(),
    ),
    aborted: await kindOf(visitor.activities.list({}, { signal: AbortSignal.abort('enough') })),
    noIdentityServer: await kindOf(
      beginSignIn({ issuer: service, clientId: 'kit', redirectUri: location.href }),
    ),
  };
}

async function kindOf(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call;
    return 'worked';
  } catch (error) {
    if (!isClientError(error)) return String(error);
    return error.kind === 'refused' ? error.reason : error.kind;
  }
}

const report = (text: string) => {
  document.title = text;
};
fetch('scene.json')
  .then(async (scene) => use((await scene.json()) as Scene)) // our own test wrote it
  .then(
    (answers) => report(JSON.stringify(answers)),
    (error: unknown) => report(JSON.stringify({ failed: String(error) })),
  );
