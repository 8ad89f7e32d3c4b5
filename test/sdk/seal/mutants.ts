/**
 * Forgeries of every kind we know, made by the thousand from a seed. Each must be found out with
 * the right verdict; the long proof and the short test draw on the same families.
 */
import assert from 'node:assert/strict';
import { confused, mislisted, posing } from './mutants/algorithm-and-key.ts';
import { editedInside, swapped } from './mutants/attachments.ts';
import type { Family } from './mutants/family.ts';
import * as jws from './mutants/jws-encoding.ts';
import { datedAnew, outOfLife } from './mutants/key-life.ts';
import { eventForged, signatureForged } from './mutants/parties-and-events.ts';
import { damaged, respelled, rewritten } from './mutants/record-text.ts';
import { listDamaged, listForged, listReplayed } from './mutants/status-list.ts';
import { catalogueEntries, drawnOver, pageEntries } from './mutants/updates.ts';
import { retouched, setAnew } from './mutants/visible-text.ts';
import { createWorld } from './mutants/world.ts';

const families: readonly Family[] = [
  respelled,
  rewritten,
  damaged,
  jws.signatureRespelled,
  jws.signatureTwins,
  jws.headerRespelled,
  jws.fileReshaped,
  jws.fileDamaged,
  confused,
  mislisted,
  posing,
  outOfLife,
  datedAnew,
  listDamaged,
  listForged,
  listReplayed,
  signatureForged,
  eventForged,
  swapped,
  editedInside,
  drawnOver,
  pageEntries,
  catalogueEntries,
  retouched,
  setAnew,
];

/**
 * Makes about `hundreds` times a hundred mutants and checks the verdict on each. Gives how many
 * there were of each family; throws at the first that gets another verdict than it must.
 */
export async function huntMutants(
  hundreds: number,
  seed: number,
): Promise<ReadonlyMap<string, number>> {
  const world = await createWorld();
  const counts = new Map<string, number>();
  for (const { name, share, trials } of families) {
    let count = 0;
    for await (const { verdict, expected, plan } of trials(
      world,
      Math.ceil(share * hundreds),
      seed,
    )) {
      assert.ok(
        [expected].flat().includes(verdict),
        `${plan} is “${verdict}”, not “${String(expected)}”`,
      );
      count += 1;
    }
    counts.set(name, count);
  }
  return counts;
}
