/**
 * Everything that must hold before a change lands: types, lint, format, builds, sizes, and every
 * test in Node and in two browsers. Ends with one line of counts; exits 1 when anything failed.
 *
 * `npm test` runs all of it; `npm test -- NAME…` only the stages named.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInBrowsers } from './browser-run.ts';
import { providePrograms } from './provide-programs.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

const stages: readonly Stage[] = [
  { name: 'check', run: () => script('check') },
  { name: 'build', run: () => script('build') },
  { name: 'size', run: () => script('size') },
  {
    name: 'node',
    run: () => nodeTests(2, '{conformance,council,extension,portal,sdk,service}/**'),
  },
  { name: 'widgets', run: () => runInBrowsers() },
  { name: 'e2e', run: () => nodeTests(1, 'e2e') },
];

const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A script of package.json: it counts only when it fails, for it is no test. */
async function script(name: string): Promise<Counts> {
  const code = await command('npm', ['run', '--silent', name]);
  return { ...nothing, failed: code === 0 ? 0 : 1 };
}

async function nodeTests(concurrency: number, folder: string): Promise<Counts> {
  const scratch = await mkdtemp(join(tmpdir(), 'dual-impact-kit-counts-'));
  const counts = join(scratch, 'counts.json');
  try {
    const code = await command(process.execPath, [
      '--test',
      `--test-concurrency=${concurrency}`,
      '--test-timeout=180000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${join(import.meta.dirname, 'counting-reporter.ts')}`,
      `--test-reporter-destination=${counts}`,
      `test/${folder}/*.test.ts`,
    ]);
    const read = JSON.parse(await readFile(counts, 'utf8')) as Counts; // our own reporter wrote it
    return code !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function command(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function chosen(names: readonly string[]): readonly Stage[] {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = stages.map(({ name }) => name).join(', ');
    throw new Error(`There is no stage “${unknown}”. The stages are ${known}.`);
  }
  return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}

async function run(): Promise<void> {
  providePrograms();
  let total = nothing;
  for (const stage of chosen(process.argv.slice(2))) {
    const started = performance.now();
    console.log(`\n— ${stage.name} —`);
    const { passed, failed, skipped } = await stage.run();
    total = {
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    };
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`— ${stage.name}: ${failed === 0 ? 'holds' : 'FAILS'}, ${seconds} s —`);
  }
  const leftOut = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  if (total.skipped > 0) {
    console.log(`\n${total.skipped} tests need real data that is not beside this checkout.`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${leftOut}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await run();
