import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const entries = [
  'sdk/index.ts',
  'sdk/seal/document/index.ts',
  'sdk/client/pkce/index.ts',
  ...globSync('sdk/standards/*/index.ts', { cwd: root }),
].map((entry) => join(root, entry));

/** Every name that an entry exports, with its own place, and each public member of a class. */
function undocumented(): string[] {
  const read: { config?: unknown } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const missing = new Set<string>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    assert.ok(module, `${entry} exports nothing`);
    for (const exported of checker.getExportsOfModule(module)) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      for (const each of [symbol, ...membersOf(symbol)]) {
        if (each.getDocumentationComment(checker).length === 0) missing.add(placeOf(each));
      }
    }
  }
  return [...missing].sort();
}

/** What a caller may use of a class. `override` goes by what it overrides, a constructor may not. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  if ((symbol.flags & ts.SymbolFlags.Class) === 0) return [];
  return Array.from(symbol.members?.values() ?? []).filter((member) =>
    member.declarations?.some(
      (declaration) =>
        (ts.isMethodDeclaration(declaration) ||
          ts.isGetAccessor(declaration) ||
          ts.isPropertyDeclaration(declaration)) &&
        ts.isIdentifier(declaration.name) &&
        !['name', 'kind'].includes(declaration.name.text) &&
        (ts.getCombinedModifierFlags(declaration) &
          (ts.ModifierFlags.Private | ts.ModifierFlags.Override)) ===
          0,
    ),
  );
}

function placeOf(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const file = declaration?.getSourceFile();
  if (!declaration || !file) return symbol.name;
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(root, file.fileName)}:${line + 1} ${symbol.name}`;
}

test('whatever the SDK exports says what it is', () => {
  assert.deepEqual(undocumented(), []);
});
