import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'types');

test('right uses compile, and each wrong one is an error where it is said to be', () => {
  const read: { config?: unknown } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const files = readdirSync(folder).map((file) => join(folder, file));
  assert.ok(files.length >= 2);
  const faults = ts
    .getPreEmitDiagnostics(ts.createProgram(files, options))
    .filter(({ file }) => file && files.includes(resolve(file.fileName)))
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  assert.deepEqual(faults, []);
});
