/** Fails when something that people download has outgrown its budget. `npm run size` prints all. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

interface Budget {
  readonly name: string;
  /** Most bytes, compressed as named. */
  readonly most: number;
  readonly compression: 'brotli' | 'gzip';
  readonly code: () => Promise<readonly string[]>;
}

const root = resolve(import.meta.dirname, '..');
const kB = 1000;

const widget = (file: string) => () => withStaticImports(join(root, 'dist/widgets', file));
const sdk =
  (entry: string, without: readonly string[] = ['zod/mini']) =>
  () =>
    bundled(join(root, 'sdk', entry), without);
const one = (file: string) => async () => [await readFile(join(root, file), 'utf8')];

const budgets: readonly Budget[] = [
  { name: 'loader', most: 0.5 * kB, compression: 'brotli', code: widget('loader.js') },
  {
    name: 'progress badge',
    most: 7 * kB,
    compression: 'brotli',
    code: widget('progress-badge.js'),
  },
  {
    name: 'activity map, list',
    most: 16 * kB,
    compression: 'brotli',
    code: widget('activity-map.js'),
  },
  { name: 'SPO form', most: 40 * kB, compression: 'brotli', code: widget('spo-form.js') },
  { name: 'sdk: verifier', most: 15 * kB, compression: 'gzip', code: sdk('seal/verify.ts') },
  { name: 'sdk: client', most: 25 * kB, compression: 'gzip', code: sdk('client/index.ts') },
  { name: 'sdk: model', most: 12 * kB, compression: 'gzip', code: sdk('model/index.ts') },
  {
    name: 'sdk: model and zod',
    most: 15 * kB,
    compression: 'gzip',
    code: sdk('model/index.ts', []),
  },
  {
    name: 'extension: content script',
    most: 20 * kB,
    compression: 'gzip',
    code: one('dist/extension/chromium/content/main.iife.js'),
  },
];

/** A built module with everything it imports before it can run. */
async function withStaticImports(entry: string): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    const code = await readFile(file, 'utf8');
    seen.set(file, code);
    for (const [, imported = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/gu)) {
      await visit(join(dirname(file), imported));
    }
  };
  await visit(entry);
  return [...seen.values()];
}

/**
 * What an application that imports this entry, and no other, would ship of ours. zod is left out:
 * it is the same 8 kB for every part of the SDK, and counted once, in a row with the model.
 */
async function bundled(entry: string, without: readonly string[]): Promise<readonly string[]> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      rolldownOptions: {
        input: entry,
        external: [...without],
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  if (!('output' in output)) throw new Error(`${entry} gave no bundle.`);
  return output.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
}

function sizeOf(code: readonly string[], compression: Budget['compression']): number {
  const compress = compression === 'brotli' ? brotliCompressSync : gzipSync;
  // Files are fetched one by one, so each is compressed by itself.
  return code.reduce((sum, each) => sum + compress(each).length, 0);
}

let failures = 0;
for (const { name, most, compression, code } of budgets) {
  const size = sizeOf(await code(), compression);
  const holds = size <= most;
  if (!holds) failures += 1;
  const figures = `${(size / kB).toFixed(2).padStart(7)} of ${(most / kB).toFixed(1).padStart(5)} kB`;
  console.log(
    `${name.padEnd(28)} ${figures} ${compression.padEnd(7)} ${holds ? 'holds' : 'TOO BIG'}`,
  );
}
process.exitCode = failures === 0 ? 0 : 1;
