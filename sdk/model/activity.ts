import { AskCap } from './ask.ts';
import { FrontlineService, PrimaryOutcome } from './impact.ts';
import { list } from './list.ts';
import { Area, Location } from './place.ts';
import { Provider } from './provider.ts';
import { z } from './schema.ts';
import { Identifier, line, prose, published, WebAddress } from './text.ts';
import { Day } from './time.ts';
import { Validation } from './validation.ts';

/** What an activity asks for. */
export const Need = z.enum(['money', 'goods', 'volunteering', 'skills']);
export type Need = z.infer<typeof Need>;

/** Whether a local body has recognised the activity's dual impact, who did so, and when. */
export const Recognition = z.discriminatedUnion('status', [
  z.object({ status: z.literal('recognised'), by: line(), on: Day }),
  z.object({ status: z.literal('not-recognised') }),
]);
export type Recognition = z.infer<typeof Recognition>;

/** Where the kit learned of an activity, so that a reader can judge how fresh it is. */
export const ActivitySource = z.object({
  name: line(),
  serviceId: z.optional(z.string()),
  lastChecked: z.optional(Day),
});
export type ActivitySource = z.infer<typeof ActivitySource>;

/** Something a provider does for a community, in the words of the provider: text, never markup. */
export const Activity = z.object({
  id: Identifier,
  name: line(300),
  summary: published(20_000),
  provider: Provider,
  primaryOutcomes: z.array(PrimaryOutcome),
  frontlineServices: z.array(FrontlineService),
  /** How the activity comes to lower demand on those services, in one or two sentences. */
  mechanism: z.optional(prose(700)),
  needs: z.array(Need),
  location: Location,
  serviceArea: z.array(Area),
  recognition: Recognition,
  /** Every finding on the activity, the latest last; `recognition` is what they come to today. */
  validations: z.optional(list(Validation, 100)),
  /** What the provider lets itself be asked for at a time. */
  askCap: z.optional(AskCap),
  /** Whom and how many it can host, in the words of the provider. */
  capacity: z.optional(line(500)),
  source: ActivitySource,
  url: z.optional(WebAddress),
});
export type Activity = z.infer<typeof Activity>;
