import type { DatabaseSync } from 'node:sqlite';
import type { Uploads } from './store/uploads.ts';
import type { Pages } from './web/pages.ts';

/** What every page of the portal works with. */
export interface Parts {
  readonly database: DatabaseSync;
  readonly uploads: Uploads;
  readonly pages: Pages;
  /** The portal's own clock decides every deadline, never the visitor's. */
  readonly now: () => Date;
}
