import { parseJsonText, type JsonFault } from './json-text.ts';

/** What of `ReadingNotes` is needed to say that control characters were mended. */
interface ControlNotes {
  add(
    field: 'feed',
    reason: 'control-characters',
    action: 'repaired',
    example: undefined,
    times: number,
  ): void;
}

/** The JSON of an input: text is parsed, anything else is taken as JSON already parsed. */
export function readJson(
  input: unknown,
  notes: ControlNotes,
): { readonly json: unknown } | { readonly fault: JsonFault } {
  if (typeof input !== 'string') return { json: input };
  const read = parseJsonText(input);
  if ('fault' in read) return read;
  if (read.controls > 0)
    notes.add('feed', 'control-characters', 'repaired', undefined, read.controls);
  return { json: read.json };
}
