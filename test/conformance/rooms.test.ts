import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = resolve(import.meta.dirname, '../..');

/** The project's own configuration, without the rules that need the types of a file on disk. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ],
});

async function rulesBrokenBy(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'unreadable'));
}

const upwards: readonly (readonly [file: string, imported: string])[] = [
  ['sdk/client/new-file.ts', '../../widgets/events.ts'],
  ['sdk/spo/new-file.ts', '../../demo/demo.ts'],
  ['sdk/model/new-file.ts', '../spo/lifecycle.ts'],
  ['widgets/spo-form/new-file.ts', '../../extension/portals/registry.ts'],
  ['extension/panel/new-file.ts', '../../demo/sample/index.ts'],
  ['extension/content/new-file.ts', '../../widgets/internal/element.ts'],
  ['extension/portals/new-file.ts', '../panel/panel.ts'],
  ['demo/service/new-file.ts', '../../test/shared-data.ts'],
  ['demo/portal/new-file.ts', '../../sdk/client/index.ts'],
];

for (const [file, imported] of upwards) {
  test(`${file} may not import ${imported}`, async () => {
    const rules = await rulesBrokenBy(file, `export * from '${imported}';\n`);
    assert.deepEqual(rules, ['import-x/no-restricted-paths']);
  });
}

const libraries: readonly (readonly [file: string, imported: string])[] = [
  ['sdk/client/new-file.ts', 'ky'],
  ['sdk/spo/new-file.ts', 'zod'],
  ['widgets/activity-map/new-file.ts', 'leaflet/src/map/Map.js'],
  ['extension/panel/new-file.ts', 'webextension-polyfill'],
];

for (const [file, imported] of libraries) {
  test(`${file} may not import ${imported} by itself`, async () => {
    const rules = await rulesBrokenBy(file, `import '${imported}';\n`);
    assert.ok(rules.includes('no-restricted-imports'), rules.join());
  });
}

test('a portal may not reach for the browser or the network', async () => {
  const code = 'export const ask = () => [fetch, browser, chrome];\n';
  const rules = await rulesBrokenBy('extension/portals/new-file.ts', code);
  assert.equal(rules.filter((rule) => rule === 'no-restricted-globals').length, 3, rules.join());
});

test('the arrows that go down are allowed', async () => {
  const code = "export * from '../../sdk/model/index.ts';\n";
  assert.deepEqual(await rulesBrokenBy('widgets/spo-form/new-file.ts', code), []);
});
