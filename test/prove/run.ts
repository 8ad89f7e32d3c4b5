/**
 * `npm run prove [-- NAME…]`: the long proofs, each ending in one line of figures. `npm test` runs
 * short forms of the same.
 */
import { killProof } from './proofs/kill.ts';
import { tamperProof } from './proofs/tamper.ts';

export interface Proof {
  readonly name: string;
  /** Runs to the end and gives its figures in one line; throws where the claim does not hold. */
  readonly prove: () => Promise<string>;
}

const proofs: readonly Proof[] = [tamperProof, killProof];

const names = process.argv.slice(2);
const unknown = names.find((name) => !proofs.some((proof) => proof.name === name));
if (unknown !== undefined) {
  const known = proofs.map(({ name }) => name).join(', ');
  throw new Error(`There is no proof “${unknown}”. The proofs are ${known}.`);
}
for (const { name, prove } of proofs) {
  if (names.length > 0 && !names.includes(name)) continue;
  try {
    console.log(`${name}: holds. ${await prove()}`);
  } catch (error) {
    console.error(`${name}: DOES NOT HOLD.`, error);
    process.exitCode = 1;
  }
}
