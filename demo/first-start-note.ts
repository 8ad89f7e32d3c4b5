import { readFile, writeFile } from 'node:fs/promises';
import { z } from '../sdk/model/schema.ts';
import { Instant } from '../sdk/model/time.ts';

const Note = z.object({ at: Instant, filled: z.boolean() });

export interface FirstStartNote {
  /** When the demo was first started; the dates of its sample hang on it. */
  readonly at: Date;
  readonly filled: boolean;
  /** Notes that the sample is complete. */
  close(): Promise<void>;
}

/** Reads the note of the first start, or begins it when this is the first. */
export async function firstStartNote(file: string, now: Date): Promise<FirstStartNote> {
  const write = (note: z.infer<typeof Note>) => writeFile(file, JSON.stringify(note));
  const known = await read(file);
  const note = known ?? { at: now.toISOString(), filled: false };
  if (!known) await write(note);
  return {
    at: new Date(note.at),
    filled: note.filled,
    close: () => write({ ...note, filled: true }),
  };
}

async function read(file: string): Promise<z.infer<typeof Note> | undefined> {
  try {
    return z.parse(Note, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
