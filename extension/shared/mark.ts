import { z } from '../../sdk/model/schema.ts';

/** What a mark beside a bid can say. It speaks of the file, never of the quality of the bid. */
export const Mark = z.enum(['sealed-unchanged', 'changed', 'no-spo', 'not-checked', 'other-bid']);
export type Mark = z.infer<typeof Mark>;
