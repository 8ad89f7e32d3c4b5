/** What one line of the log may hold: never a body, a token, a name or an address. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

/** A log of one JSON object a line, stamped with the service's own clock. */
export function logTo(write: (line: string) => void, clock: () => Date): Log {
  return (entry) => {
    write(JSON.stringify({ at: clock().toISOString(), ...entry }));
  };
}

/**
 * Where an unexpected error came from, without its message: the message of a database error
 * quotes the values of the row.
 */
export function traceOf(error: unknown): { error: string; code?: string; trace?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return {
    error: error.name,
    ...('code' in error && { code: String(error.code) }),
    trace: frames
      .slice(0, 8)
      .map((frame) => frame.trim())
      .join(' | '),
  };
}
