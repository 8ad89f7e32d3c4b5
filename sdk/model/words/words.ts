import type { InBoth } from '../language.ts';
import type { z } from '../schema.ts';

/** What a schema or a field is called, and what it holds, in both languages. */
export interface Words {
  readonly title: InBoth;
  readonly description: InBoth;
}

/** A schema with its words and those of its fields. */
export interface Described {
  readonly schema: z.core.$ZodType;
  readonly about: Words;
  readonly fields: Readonly<Record<string, Words>>;
}

/** Title and description in English, then in Welsh. */
export const say = (
  title: string,
  description: string,
  welshTitle: string,
  welshDescription: string,
): Words => ({
  title: { en: title, cy: welshTitle },
  description: { en: description, cy: welshDescription },
});

/** The names of the fields of an object, or of every kind of a union; none for anything else. */
type FieldNames<Schema extends z.core.$ZodType> = DefNames<Schema['_zod']['def']>;
type DefNames<Def> = Def extends { readonly shape: infer Shape }
  ? keyof Shape & string
  : Def extends { readonly options: readonly (infer Option extends z.core.$ZodType)[] }
    ? FieldNames<Option>
    : never;

type FieldWords<Schema extends z.core.$ZodType> = [FieldNames<Schema>] extends [never]
  ? []
  : [fields: Readonly<Record<FieldNames<Schema>, Words>>];

/** Puts words to a schema. A field without words, or words without a field, fails the type check. */
export const describe = <Schema extends z.core.$ZodType>(
  schema: Schema,
  about: Words,
  ...[fields = {}]: FieldWords<Schema>
): Described => ({ schema, about, fields });
