/** What the extension keeps, under which key, and how it is read back: never without its schema. */
import { Session } from '../../sdk/model/account.ts';
import { z } from '../../sdk/model/schema.ts';
import { PageReport } from '../portals/schema.ts';
import { browser } from './browser.ts';

/** A value of one area of the extension's storage. */
export interface Stored<Value> {
  readonly key: string;
  read(): Promise<Value | undefined>;
  write(value: Value): Promise<void>;
  forget(): Promise<void>;
  /** Calls `changed` whenever the value is written or forgotten, until the signal aborts. */
  watch(changed: (value: Value | undefined) => void, signal: AbortSignal): void;
}

type Area = 'session' | 'local';

/** A value under a key, read back only as what its schema says. */
export function stored<Schema extends z.core.$ZodType>(
  area: Area,
  key: string,
  schema: Schema,
): Stored<z.output<Schema>> {
  const parse = (value: unknown) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : undefined;
  };
  const storage = browser.storage[area];
  return {
    key,
    read: async () => parse((await storage.get(key))[key]),
    write: (value) => storage.set({ [key]: value }),
    forget: () => storage.remove(key),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) changed(parse(change.newValue));
      };
      storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
    },
  };
}

/** What the page in a tab was read as. In memory only, and out of reach of content scripts. */
export const reportOf = (tabId: number) => stored('session', `page:${String(tabId)}`, PageReport);

/** The signed-in person, until the browser closes. */
export const storedSession = () => stored('session', 'session', Session);

/** The service the user set in place of the one the package names. */
export const storedService = () => stored('local', 'service', z.url({ protocol: /^https?$/u }));
