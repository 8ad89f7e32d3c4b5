/** The package as somebody else installs it: packed, unpacked elsewhere, and used there. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from '../../sdk/model/schema.ts';

const root = resolve(import.meta.dirname, '../..');

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  exports: z.record(z.string(), z.unknown()),
  dependencies: z.record(z.string(), z.string()),
});
const manifest = Manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));

const folders = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => basename(dirname(file)));

/** Every entry, with the patterns of the map filled in by what there is. */
const sdkEntries = [
  ...Object.keys(manifest.exports).filter((key) => /^\.(?:\/sdk(?:\/[^*]+)?)?$/u.test(key)),
  ...folders('sdk/standards/*/index.ts').map((folder) => `./sdk/standards/${folder}`),
].map((key) => key.replace('.', manifest.name));
const widgetEntries = [
  ...folders('widgets/*/define.ts')
    .filter((folder) => folder !== 'internal')
    .map((folder) => `./widgets/${folder}`),
  './widgets/all',
  './loader',
].map((key) => key.replace('.', manifest.name));

let scratch: string;
let tarball: string;
let consumer: string;

before(async () => {
  for (const built of ['dist/sdk/index.js', 'dist/types/sdk/index.d.ts', 'dist/widgets/all.js']) {
    assert.ok(existsSync(join(root, built)), `${built} is not there: run npm run build first`);
  }
  scratch = await mkdtemp(join(tmpdir(), 'dual-impact-kit-package-'));
  // `private` keeps the package from being published by mistake; packing it is no publishing.
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], root);
  tarball = join(scratch, `${manifest.name}-${manifest.version}.tgz`);
  consumer = await install();
});
after(() => rm(scratch, { recursive: true }));

/** Unpacks the package into a program that has its dependencies, and nothing else. */
async function install(): Promise<string> {
  const program = join(scratch, 'program');
  const installed = join(program, 'node_modules', manifest.name);
  await mkdir(installed, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], scratch);
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(program, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, 'node_modules', name), place);
  }
  await writeFile(join(program, 'package.json'), '{ "type": "module" }');
  return program;
}

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a tool of the repository; gives what it printed, and fails with it. */
function tool(name: string, args: readonly string[], cwd = scratch): string {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${name} says:\n${stdout}\n${stderr}`);
  return stdout;
}

test('publint finds nothing to mend in the packed file', () => {
  tool('publint', ['--strict', tarball]);
});

test('every entry gives its types to ES modules and bundlers', () => {
  // Patterns are not looked into by themselves. CommonJS and Node 10 are not served.
  const filled = [...sdkEntries, ...widgetEntries].map((entry) =>
    entry.replace(manifest.name, '.'),
  );
  tool('attw', [tarball, '--profile', 'esm-only', '--entrypoints', ...filled]);
});

test('the package holds what is used, and nothing of the workshop', () => {
  const files = run('tar', ['-tzf', tarball], scratch).trim().split('\n');
  const unexpected = files.filter(
    (file) =>
      !/^package\/(?:dist\/(?:sdk|types|widgets)\/.+|sdk\/README\.md|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/u.test(
        file,
      ),
  );
  assert.deepEqual(unexpected, []);
  for (const needed of ['package/LICENSE', 'package/sdk/README.md']) {
    assert.ok(files.includes(needed), `${needed} is missing`);
  }
});

test('the SDK imports only what the package declares, and no TypeScript', async () => {
  const installed = join(consumer, 'node_modules', manifest.name, 'dist/sdk');
  for (const file of globSync('**/*.js', { cwd: installed })) {
    const code = await readFile(join(installed, file), 'utf8');
    for (const [, name = ''] of code.matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom ['"]([^'"]+)/gmu,
    )) {
      if (name.startsWith('.')) {
        assert.ok(existsSync(resolve(installed, dirname(file), name)), `${file}: ${name}`);
        continue;
      }
      const [first = '', second = ''] = name.split('/');
      const dependency = first.startsWith('@') ? `${first}/${second}` : first;
      assert.ok(dependency in manifest.dependencies, `${file} imports ${name}`);
    }
  }
});

/** The oldest Node that the package is for, where there is one beside the one that runs the tests. */
const systemNode = '/usr/bin/node';
const nodes = [process.execPath, ...(existsSync(systemNode) ? [systemNode] : [])];

for (const node of nodes) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  test(`every entry of the SDK is imported in Node ${version}, every widget is found`, async () => {
    const script = join(consumer, 'import-all.js');
    await writeFile(
      script,
      `import { existsSync } from 'node:fs';
       import { fileURLToPath } from 'node:url';
       const counts = {};
       for (const entry of ${JSON.stringify(sdkEntries)}) {
         counts[entry] = Object.keys(await import(entry)).length;
       }
       for (const entry of ${JSON.stringify(widgetEntries)}) {
         counts[entry] = existsSync(fileURLToPath(import.meta.resolve(entry))) ? 1 : 0;
       }
       console.log(JSON.stringify(counts));`,
    );
    const counts = z
      .record(z.string(), z.number())
      .parse(JSON.parse(run(node, ['--no-warnings', script], consumer)));
    assert.equal(Object.keys(counts).length, sdkEntries.length + widgetEntries.length);
    for (const [entry, count] of Object.entries(counts)) assert.ok(count > 0, `${entry} is empty`);
  });

  test(`a sealed document is checked and drawn again in Node ${version}, to the byte`, async () => {
    const script = join(consumer, 'check.js');
    await writeFile(
      script,
      `import { readFile } from 'node:fs/promises';
       import { fileURLToPath } from 'node:url';
       import { verifyDocument } from 'dual-impact-kit/sdk/seal';
       import { drawDocument } from 'dual-impact-kit/sdk/seal/document';
       const [folder] = process.argv.slice(2);
       const read = async (name) => new Uint8Array(await readFile(folder + '/' + name));
       const font = (name) => readFile(fileURLToPath(
         import.meta.resolve('@expo-google-fonts/source-sans-3/' + name)));
       const fonts = {
         regular: await font('400Regular/SourceSans3_400Regular.ttf'),
         semibold: await font('600SemiBold/SourceSans3_600SemiBold.ttf'),
       };
       const trusted = [JSON.parse(await readFile(folder + '/issuer.json', 'utf8'))];
       const pdf = await read('spo.pdf');
       const verdict = await verifyDocument(pdf, trusted, (record) => drawDocument(record, fonts));
       console.log(verdict.outcome);`,
    );
    const folder = join(root, 'test/fixtures/first-seal');
    assert.equal(run(node, ['--no-warnings', script, folder], consumer).trim(), 'sealed-unchanged');
  });
}

for (const [moduleResolution, module] of [
  ['nodenext', 'nodenext'],
  ['bundler', 'preserve'],
]) {
  test(`a strict program compiles against the package with ${moduleResolution} resolution`, async () => {
    const imports = [...sdkEntries, ...widgetEntries].map(
      (entry, index) => `import * as entry${index} from '${entry}';\nexport { entry${index} };`,
    );
    await writeFile(
      join(consumer, 'program.ts'),
      `${imports.join('\n')}
       import { DicmClient, isRefused, type Spo } from 'dual-impact-kit';
       export async function first(client: DicmClient): Promise<Spo | undefined> {
         try {
           return (await client.spos.list()).items[0];
         } catch (error) {
           if (isRefused(error, 401)) return undefined;
           throw error;
         }
       }
       // @ts-expect-error -- a reference is text: were the types lost, this would compile
       export const wrong = new DicmClient({ service: 'https://spo.example' }).spos.get(7);`,
    );
    const options = {
      target: 'ES2024',
      lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      module,
      moduleResolution,
      types: [],
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
    };
    const project = join(consumer, 'tsconfig.json');
    await writeFile(project, JSON.stringify({ compilerOptions: options, files: ['program.ts'] }));
    const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', project], {
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });
}
