import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from '../../../sdk/model/schema.ts';
import { territories } from '../../../sdk/model/territories.ts';
import { Territory } from '../../../sdk/model/territory.ts';
import { sharedPath, sharedTest } from '../../shared-data.ts';

test('45 territories, each with its own code and slug, and its label inside its bounds', () => {
  const parsed = z.parse(z.array(Territory), territories);
  assert.equal(parsed.length, 45);
  assert.equal(new Set(parsed.map(({ code }) => code)).size, 45);
  assert.equal(new Set(parsed.map(({ slug }) => slug)).size, 45);
  for (const { name, bounds, label } of parsed) {
    assert.ok(label.longitude > bounds.west && label.longitude < bounds.east, name);
    assert.ok(label.latitude > bounds.south && label.latitude < bounds.north, name);
  }
});

sharedTest('the territories are those of the published boundaries', async () => {
  const text = await readFile(sharedPath('territories', 'territories-45.json'), 'utf8');
  for (const { code, slug } of territories) {
    assert.ok(text.includes(`"${code}"`), code);
    assert.ok(text.includes(`"${slug}"`), slug);
  }
});
