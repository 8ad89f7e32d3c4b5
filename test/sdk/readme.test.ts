/** Runs the examples of the SDK's page, as one program, against a real service. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import ts from 'typescript';
import { sampleAccounts, sampleActivities, samplePassword } from '../../demo/sample/index.ts';
import { startService, type RunningService } from '../../demo/service/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { identityServer, redirectUri } from './client/pkce/identity-server.ts';

const root = resolve(import.meta.dirname, '../..');
const page = await readFile(join(root, 'sdk/README.md'), 'utf8');
const examples = Array.from(page.matchAll(/^```ts\n([^]*?)^```$/gmu), ([, code = '']) => code);

/** What each line of output is to be, with “…” for what the page leaves out. */
const expected = Array.from(page.matchAll(/\/\/ → (.*)$/gmu), ([, text = '']) => text);

const identity = identityServer();
const clock = { now: new Date('2026-12-04T10:00:00Z') };
const ended = new AbortController();
let service: RunningService;
let scratch: string;

before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dual-impact-kit-readme-'));
  service = await startService({ dataDirectory: 'memory', port: 0, clock: () => clock.now });
  await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
  for (const { signInName, ...actor } of sampleAccounts) {
    await service.addAccount({
      account: signInName,
      password: samplePassword,
      actor: { accountId: signInName.replace('@', '.'), ...actor },
    });
  }
  const fixtures = join(root, 'test/fixtures');
  await copyFile(join(fixtures, 'oruk/dirty-v3.json'), join(scratch, 'feed.json'));
  await copyFile(join(fixtures, 'ocds/record-package.json'), join(scratch, 'release.json'));
});
after(async () => {
  ended.abort();
  await service.close();
  await rm(scratch, { recursive: true });
});

/** The examples as one program: the package's names lead to its sources, the addresses to here. */
async function program(): Promise<string> {
  const code = examples
    .join('\n')
    .replaceAll(/'dual-impact-kit(?:\/sdk)?([^']*)'/gu, (_, entry: string) => {
      const file = entry === '/seal/verify' ? `${entry}.ts` : `${entry}/index.ts`;
      return `'${join(root, 'sdk', file)}'`;
    })
    .replaceAll("'https://spo.example'", `'${service.origin}'`)
    .replaceAll("'https://id.example'", `'${identity.issuer}'`)
    .replace(
      /'(@expo-google-fonts\/[^']*)'/u,
      (_, name: string) => `'${join(root, 'node_modules', name)}'`,
    );
  const file = join(scratch, 'examples.ts');
  await writeFile(
    file,
    `import { Person as Anybody } from '${join(import.meta.dirname, 'client/pkce/identity-server.ts')}';
     const browser = { identity: {
       getRedirectURL: () => '${redirectUri}',
       launchWebAuthFlow: ({ url }: { url: string; interactive: boolean }) =>
         new Anybody().signIn(url, 'p-17'),
     } };
     ${code}`,
  );
  return file;
}

/** Plays everybody else until the examples are over: the provider who agrees, the buyer who awards. */
async function playTheOthers(): Promise<void> {
  const visitor = new DicmClient({ service: service.origin });
  const clientOf = async (account: string) => {
    const { token } = await visitor.sessions.signIn({ account, password: samplePassword });
    return new DicmClient({ service: service.origin, token: () => token });
  };
  const supplier = await clientOf('bid.lead@brightpath.example');
  const buyer = await clientOf('contracts@tvr-police.example');
  const answered = new Set<string>();
  while (!ended.signal.aborted) {
    for (const { linkPath = '' } of await service.outbox()) {
      const token = linkPath.split('/').at(-1) ?? '';
      if (token === '' || answered.has(token)) continue;
      answered.add(token);
      const request = await visitor.replies.get(token);
      await visitor.replies.answer(
        token,
        request.asks === 'consent'
          ? { answer: 'agree' }
          : { answer: 'confirm', quantity: request.claim.quantity },
      );
    }
    const [spo] = (await supplier.spos.list()).items;
    if (spo?.state === 'sealed') {
      await wait(1_000); // the example checks the document first
      clock.now = new Date('2026-12-04T12:00:01Z');
      await buyer.spos.award(spo.reference, { contractReference: 'C-2026-7' });
    }
    await wait(100, undefined, { signal: ended.signal }).catch(() => undefined);
  }
}

function run(file: string): Promise<{ code: number | null; output: string; faults: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', file], { cwd: scratch });
    const said = { output: '', faults: '' };
    child.stdout.on('data', (text) => (said.output += String(text)));
    child.stderr.on('data', (text) => (said.faults += String(text)));
    child.once('exit', (code) => resolve({ code, ...said }));
  });
}

test('every example of the page runs in turn and prints what the page says', async () => {
  assert.ok(examples.length >= 11, `${examples.length} examples were found`);
  const others = playTheOthers();
  const { code, output, faults } = await run(await program());
  ended.abort();
  await others;
  assert.equal(code, 0, faults);
  const lines = output.trim().split('\n');
  for (const [index, text] of expected.entries()) {
    const line = lines[index] ?? '';
    const [start = '', ...rest] = text.split('…');
    const fits = rest.length === 0 ? line === text : line.startsWith(start);
    assert.ok(fits, `the page says “${text}”, the program says “${line}”`);
  }
  assert.equal(lines.length, expected.length);
});

test('every example of the page compiles as strictly as the SDK does', async () => {
  const file = await program();
  const read: { config?: unknown } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const faults = ts
    .getPreEmitDiagnostics(
      ts.createProgram([file], { ...options, typeRoots: [join(root, 'node_modules/@types')] }),
    )
    .filter((fault) => fault.file?.fileName === file)
    .map(({ messageText, file: source, start = 0 }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      const code = source?.text.split('\n')[line]?.trim() ?? '';
      return `${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  assert.deepEqual(faults, []);
});
