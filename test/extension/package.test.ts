import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import webExt from 'web-ext';
import { z } from '../../sdk/model/schema.ts';
import { builtExtension } from './built-extension.ts';

const Manifest = z.looseObject({
  name: z.string(),
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.optional(z.array(z.unknown())),
  web_accessible_resources: z.optional(z.array(z.unknown())),
  message_serialization: z.optional(z.string()),
  minimum_chrome_version: z.optional(z.string()),
});

const manifestIn = async (directory: string) =>
  z.parse(Manifest, JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')));

for (const browser of ['chromium', 'firefox'] as const) {
  test(`${browser}: pages cannot reach into the package, and no portal is open unasked`, async () => {
    const manifest = await manifestIn(await builtExtension(browser));
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    assert.deepEqual(manifest.optional_host_permissions, [
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
    const panel = browser === 'chromium' ? ['sidePanel'] : [];
    assert.deepEqual(manifest.permissions, ['storage', 'scripting', ...panel]);
  });

  test(`${browser}: the demo build differs by permission for loopback only`, async () => {
    const demo = await manifestIn(await builtExtension(`${browser}-demo`));
    assert.deepEqual(demo.host_permissions, ['http://127.0.0.1/*']);
    assert.equal(demo.web_accessible_resources, undefined);
    const store = await manifestIn(await builtExtension(browser));
    assert.deepEqual(
      { ...demo, name: store.name, host_permissions: undefined },
      {
        ...store,
        host_permissions: undefined,
      },
    );
  });
}

test('chromium: files survive the way between panel and page', async () => {
  const manifest = await manifestIn(await builtExtension('chromium'));
  assert.equal(manifest.message_serialization, 'structured_clone');
  assert.equal(manifest.minimum_chrome_version, '148');
});

test('the script in the page is small, and holds neither Lit nor zod', async () => {
  const directory = await builtExtension('chromium');
  const script = await readFile(join(directory, 'content/main.iife.js'));
  assert.ok(gzipSync(script).byteLength < 20_000, `${gzipSync(script).byteLength} bytes`);
  assert.doesNotMatch(script.toString(), /jitless|lit-html|customElements/u);
});

test('each package carries one deployment and no source of the content script twice', async () => {
  const directory = await builtExtension('firefox');
  const files = await readdir(directory, { recursive: true });
  assert.ok(files.includes('deployment.json'));
  assert.deepEqual(
    files.filter((file) => file.includes('iife')),
    ['content/main.iife.js'],
  );
});

test('web-ext lint finds no error, and no warning but Lit’s own templates', async () => {
  const { errors, warnings } = await lint(await builtExtension('firefox'));
  assert.deepEqual(errors, []);
  // Lit parses its own static templates through innerHTML, behind a Trusted Types policy. The store
  // accepts only unmodified libraries, so the warning stays; nothing else may join it.
  const others = warnings.filter(
    ({ code, file }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !file?.startsWith('assets/lit-'),
  );
  assert.deepEqual(others, []);
  assert.ok(warnings.length <= 1);
});

const Findings = z.object({
  errors: z.array(z.looseObject({ code: z.string() })),
  warnings: z.array(z.looseObject({ code: z.string(), file: z.optional(z.string()) })),
});

async function lint(sourceDir: string): Promise<z.infer<typeof Findings>> {
  const lines: string[] = [];
  const log = console.log;
  console.log = (line: unknown) => lines.push(String(line));
  try {
    await webExt.cmd.lint(
      { sourceDir, output: 'json', artifactsDir: sourceDir, ignoreFiles: [], metadata: false },
      { shouldExitProgram: false },
    );
  } finally {
    console.log = log;
  }
  return z.parse(Findings, JSON.parse(lines.join('\n')));
}
