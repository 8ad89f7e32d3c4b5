import type { Area } from '../../sdk/model/index.ts';

/** The thirteen local authorities of the Thames Valley, by their ONS codes. */
export const area = {
  bracknellForest: { code: 'E06000036', name: 'Bracknell Forest' },
  westBerkshire: { code: 'E06000037', name: 'West Berkshire' },
  reading: { code: 'E06000038', name: 'Reading' },
  slough: { code: 'E06000039', name: 'Slough' },
  windsorAndMaidenhead: { code: 'E06000040', name: 'Windsor and Maidenhead' },
  wokingham: { code: 'E06000041', name: 'Wokingham' },
  miltonKeynes: { code: 'E06000042', name: 'Milton Keynes' },
  buckinghamshire: { code: 'E06000060', name: 'Buckinghamshire' },
  cherwell: { code: 'E07000177', name: 'Cherwell' },
  oxford: { code: 'E07000178', name: 'Oxford' },
  southOxfordshire: { code: 'E07000179', name: 'South Oxfordshire' },
  valeOfWhiteHorse: { code: 'E07000180', name: 'Vale of White Horse' },
  westOxfordshire: { code: 'E07000181', name: 'West Oxfordshire' },
} as const satisfies Record<string, Area>;
