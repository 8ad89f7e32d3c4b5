/**
 * The one door to zod. Every schema in the kit imports `z` from here, for two reasons:
 * `zod/mini` through a namespace import is 5 kB where the other spellings are 70 kB or more, and
 * zod's compiled parsers probe `eval`, which a strict page reports as a policy violation
 * (https://zod.dev/packages/core, `jitless`), so the probe is switched off before the first parse.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
