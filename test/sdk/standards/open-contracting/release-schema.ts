import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { sharedPath } from '../../../shared-data.ts';

/**
 * Checks releases against the published schema of Find a Tender: OCDS 1.1 with the EU profile and
 * the UK extension, in JSON Schema draft 4. The published schema uses keywords of its own, such as
 * `codelist`, so it is read without strictness.
 */
export function releaseSchema(): (release: unknown) => void {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  formats(ajv);
  const schema = JSON.parse(
    readFileSync(sharedPath('ocds', 'schema', 'uk-fts-patched-release-schema.json'), 'utf8'),
  ) as object;
  const validate = ajv.compile(schema);
  return (release) => {
    // What is checked is what is published: the JSON, not the objects it came from.
    validate(JSON.parse(JSON.stringify(release)));
    assert.deepEqual(validate.errors ?? [], []);
  };
}
