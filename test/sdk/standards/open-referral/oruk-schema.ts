import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { sharedPath } from '../../../shared-data.ts';

/** What is wrong with a document by one of the published schemas, each fault with its path. */
export type Faults = readonly string[];

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

/**
 * Checks documents against the schemas of HSDS-UK 3.0 that the official validator loads. They use
 * keywords of their own, such as `datapackage_metadata`, so they are read without strictness.
 */
export function orukSchema(name: string): (document: unknown) => Faults {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  const validate = ajv.compile(read(sharedPath('oruk', 'schema-3.0', `${name}.json`)));
  return (document) => {
    // What is checked is what is published: the JSON, not the objects it came from.
    validate(JSON.parse(JSON.stringify(document)));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/**
 * Checks the envelope of lists. The schemas define it under a keyword that no validator knows
 * (`allOf: [{ Page: … }]`), so lists of every shape pass them: here it is taken out and required.
 */
export function orukEnvelope(): (document: unknown) => Faults {
  const list = read(sharedPath('oruk', 'schema-3.0', 'service_list.json')) as {
    allOf: [{ Page: { properties: object } }];
  };
  const page = list.allOf[0].Page;
  const ajv = new Ajv({ strict: false, allErrors: true });
  const required = [...Object.keys(page.properties), 'contents'];
  const validate = ajv.compile({ ...page, required });
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
