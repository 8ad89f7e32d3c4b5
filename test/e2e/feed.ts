import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedPath } from '../shared-data.ts';

interface Feed {
  readonly file: string;
  /** The name of one of its services. */
  readonly activity: string;
}

const real = sharedPath('oruk', 'bristol-real', 'services-page1-v1.json');

/** The real, dirty page of a council's feed where it is at hand, an invented one elsewhere. */
export const feed: Feed = existsSync(real)
  ? { file: real, activity: 'Access Sport' }
  : { file: resolve('test/fixtures/oruk/dirty-v1.json'), activity: 'Riverside Boxing Club' };
