/**
 * Makes the SDK as other programs install it: one module a source file, so that a bundler takes
 * only what is imported, and declarations for it and for the widgets. `npm run build:sdk`.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = import.meta.dirname;
const output = resolve(root, 'dist/sdk');

/** Relative to the SDK: see `seal/document/pdfkit.ts` for why this file is JavaScript. */
const renderer = 'seal/document/pdfkit-browser.js';

for (const folder of ['dist/sdk', 'dist/types']) {
  await rm(join(root, folder), { recursive: true, force: true });
}
compile('tsconfig.build.json');
compile('tsconfig.types.json');
await bundleRenderer();
await describeModules();

function compile(project: string): void {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, project)], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${project} does not compile.`);
}

/**
 * The renderer goes into the package whole. It is imported by its place in `node_modules`, which is
 * another place in each program; and the same record has to give the same bytes for as long as
 * anybody checks a seal, so the version that draws is the version that was tested.
 */
async function bundleRenderer(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: output,
      emptyOutDir: false,
      target: 'es2023',
      minify: false,
      license: { fileName: `${renderer}.licenses.md` },
      lib: { entry: join(root, 'sdk', renderer), formats: ['es'], fileName: () => renderer },
    },
  });
}

/**
 * Tells bundlers what may be left out. It is told here and not in the package's own file, where it
 * would also speak of the sources beside it, of which many do their work by being imported.
 */
async function describeModules(): Promise<void> {
  // The only import that does something: it switches off zod's probe of `eval`.
  const description = { type: 'module', sideEffects: ['./model/schema.js'] };
  await mkdir(output, { recursive: true });
  await writeFile(join(output, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
}
