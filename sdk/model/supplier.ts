import { z } from './schema.ts';
import { Identifier, line } from './text.ts';

/** The business that bids and makes the promise. */
export const Supplier = z.object({
  id: Identifier,
  name: line(),
  companyNumber: z.optional(z.stringFormat('company-number', /^[A-Z0-9]{8}$/u)),
  tradingName: z.optional(line()),
  /** Public Procurement Organisation Number, as Find a Tender gives it. */
  ppon: z.optional(line(60)),
  /** `vcse` is a voluntary, community or social enterprise, whatever its turnover. */
  size: z.optional(z.enum(['small', 'medium', 'large', 'vcse'])),
  /** Its part in the bid. */
  part: z.optional(z.enum(['sole', 'lead', 'consortium-member', 'subcontractor'])),
});
export type Supplier = z.infer<typeof Supplier>;
