export { parsePostcode, type ReadPostcode } from './postcode.ts';
export type { PostcodePlace } from './postcode-answer.ts';
export {
  PostcodeLookup,
  postcodesIo,
  type LookupCall,
  type PostcodeFinding,
  type PostcodeLookupOptions,
} from './postcode-lookup.ts';
