import { ActivitySource } from '../../model/activity.ts';
import { sourceKey } from './sourced-id.ts';

/** The source that activities are read from, as far as it names them. */
export interface Source {
  /** As people know it, such as `Bristol City Council`. */
  readonly name: string;
  /** The first part of every identifier read from it. */
  readonly key: string;
}

/** What to say when a source has no name to keep. */
export const unnamedSource =
  'Nobody is named as the source. Give the name that people know it by, in one line of at most 200 characters.';

/** The source of a name that a caller gave; undefined when it is no name. */
export function sourceNamed(name: unknown): Source | undefined {
  const read = ActivitySource.shape.name.safeParse(name);
  return read.success ? { name: read.data, key: sourceKey(read.data) } : undefined;
}
