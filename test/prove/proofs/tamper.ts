import assert from 'node:assert/strict';
import { huntMutants } from '../../sdk/seal/mutants.ts';
import { createWorld, inShort } from '../../sdk/seal/mutants/world.ts';
import { reSaves } from '../../sdk/seal/re-saves.ts';
import type { Proof } from '../run.ts';

/**
 * Forges sealed SPOs in every way we know, thousands of times, and looks whether each is found out
 * with the right verdict; then saves them again in every way we know, and looks whether any is
 * called forged. Another seed each time: it is printed, and given in `SEED` it makes the same again.
 */
export const tamperProof: Proof = { name: 'tamper', prove: () => findForgeries(55) };

async function findForgeries(hundreds: number): Promise<string> {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 0x7fffffff));
  console.log(`tamper: seed ${seed}`);
  const counts = await huntMutants(hundreds, seed);
  const mutants = [...counts.values()].reduce((sum, count) => sum + count, 0);
  assert.ok(mutants >= 5000, `only ${mutants} forgeries were made`);
  const saved = await saveAgain();
  return (
    `${mutants} forgeries of ${counts.size} kinds: 0 taken for genuine, 0 by the wrong verdict; ` +
    `${saved} re-saves: 0 called forged`
  );
}

async function saveAgain(): Promise<number> {
  const { seals, onDocument } = await createWorld();
  let count = 0;
  for (const { how, gives, save } of reSaves) {
    for (const { pdf, content } of seals) {
      const verdict = inShort(await onDocument(await save(pdf)));
      assert.equal(verdict, gives, `${how}, of ${content.reference}`);
    }
    count += 1;
  }
  return count;
}
