import type { Language } from '../language.ts';
import { z } from '../schema.ts';
import { modelWords } from './all-words.ts';
import type { Words } from './words.ts';

type Json = z.core.JSONSchema.BaseSchema;

const known = new Map(modelWords.map((each) => [each.schema, each]));

/** The words of a schema of the model, or of one of its fields. Nothing when it is none of ours. */
export function wordsOf(schema: z.core.$ZodType, field?: string): Words | undefined {
  const described = known.get(schema);
  return field === undefined ? described?.about : described?.fields[field];
}

/**
 * The JSON Schema (draft 2020-12) of a schema, with the title and description of everything in it:
 * the text of an API description, and the labels and hints of a form.
 */
export function jsonSchemaOf(schema: z.core.$ZodType, language: Language = 'en'): Json {
  const json = z.toJSONSchema(schema);
  addWords(schema, json, language, {});
  return json;
}

/**
 * Schemas such as `Day` are shared between fields, so words cannot hang on them alone: the schema
 * and what was made of it are walked side by side, and a field’s own words win. `inherited` are the
 * words of a union for the fields of its kinds.
 */
function addWords(
  schema: z.core.$ZodType,
  json: Json,
  language: Language,
  inherited: Readonly<Record<string, Words>>,
): void {
  const inner = unwrapped(schema);
  const own = known.get(inner);
  if (own) Object.assign(json, inLanguage(own.about, language));
  const fields = { ...inherited, ...own?.fields };
  const { def } = inner._zod;
  if (isObject(def)) {
    for (const [name, field] of Object.entries(def.shape)) {
      const property = json.properties?.[name];
      if (typeof property !== 'object') continue;
      addWords(field, property, language, {});
      const words = fields[name];
      if (words) Object.assign(property, inLanguage(words, language));
    }
  } else if (isArray(def) && typeof json.items === 'object' && !Array.isArray(json.items)) {
    addWords(def.element, json.items, language, {});
  } else if (isUnion(def)) {
    const kinds = json.anyOf ?? json.oneOf ?? [];
    for (const [at, option] of def.options.entries()) {
      const kind = kinds[at];
      if (typeof kind === 'object') addWords(option, kind, language, fields);
    }
  }
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return isOptional(def) ? unwrapped(def.innerType) : schema;
}

const inLanguage = ({ title, description }: Words, language: Language) => ({
  title: title[language],
  description: description[language],
});

type Def = z.core.$ZodTypeDef;
const isObject = (def: Def): def is z.core.$ZodObjectDef => def.type === 'object';
const isArray = (def: Def): def is z.core.$ZodArrayDef => def.type === 'array';
const isUnion = (def: Def): def is z.core.$ZodUnionDef => def.type === 'union';
const isOptional = (def: Def): def is z.core.$ZodOptionalDef => def.type === 'optional';
