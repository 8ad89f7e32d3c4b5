import { distinct, law } from './law.ts';
import { z } from './schema.ts';
import { prose } from './text.ts';
import { Day } from './time.ts';

/** A field of a commitment, such as `offer.lines.0.value`; a group stands for all it holds. */
export const FieldPath = z.stringFormat(
  'field-path',
  /^[a-z][A-Za-z]{0,39}(\.([a-z][A-Za-z]{0,39}|\d{1,4})){0,9}$/u,
);
export type FieldPath = z.infer<typeof FieldPath>;

/** Who may read a field. Information that is sensitive says what harm it would do, and how long. */
export const DisclosureMark = z.discriminatedUnion('class', [
  z.object({ class: z.enum(['public', 'parties', 'buyer-only']), path: FieldPath }),
  z.object({
    class: z.literal('foi-sensitive'),
    path: FieldPath,
    harm: prose(1000),
    until: Day,
  }),
]);
export type DisclosureMark = z.infer<typeof DisclosureMark>;
/** One of the four readerships of a field, as a word. */
export type DisclosureClass = DisclosureMark['class'];

/** Who may read what, and until when the record is kept. What has no mark is for the parties. */
export const Disclosure = z.object({
  marks: z.array(DisclosureMark).check(
    z.maxLength(200),
    distinct(({ path }) => path),
    law(
      'personal',
      (marks) => !marks.some(({ class: own, path }) => own === 'public' && isPersonal(path)),
    ),
  ),
  retainUntil: Day,
});
export type Disclosure = z.infer<typeof Disclosure>;

const isPersonal = (path: string) => path.split('.')[0] === 'people';
