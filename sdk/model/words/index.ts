export { modelWords } from './all-words.ts';
export { faultInWords } from './faults.ts';
export { jsonSchemaOf, wordsOf } from './json-schema.ts';
export type { Described, Words } from './words.ts';
