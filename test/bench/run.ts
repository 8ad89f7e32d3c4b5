/**
 * `npm run bench [-- SUITE…] [--json FILE]`: measures and prints a table. Figures are for
 * comparing within one run; they are never asserted by tests, because machines differ.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Row, Suite } from './row.ts';
import { sdkSuite } from './suites/sdk.ts';
import { serviceSuite } from './suites/service.ts';

const suites: readonly Suite[] = [sdkSuite, serviceSuite];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});

function chosen(): readonly Suite[] {
  const unknown = positionals.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const known = suites.map(({ name }) => name).join(', ');
    throw new Error(`There is no suite “${unknown}”. The suites are ${known}.`);
  }
  return positionals.length === 0
    ? suites
    : suites.filter(({ name }) => positionals.includes(name));
}

function print({ suite, name, value, unit, goal, holds, peers }: Row): void {
  const figure = `${value.toPrecision(4)} ${unit}`;
  const others = Object.entries(peers).map(([peer, theirs]) => `${peer} ${theirs.toPrecision(4)}`);
  const verdict = goal === '' ? '' : `${goal} ${holds ? 'holds' : 'MISSED'}`;
  console.log(
    [suite.padEnd(9), name.padEnd(52), figure.padStart(16), verdict.padEnd(18), others.join(', ')]
      .join(' ')
      .trimEnd(),
  );
}

const rows: Row[] = [];
for (const suite of chosen()) {
  for (const row of await suite.measure()) {
    print(row);
    rows.push(row);
  }
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
