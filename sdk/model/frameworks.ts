import type { Framework } from './framework.ts';

/**
 * Frameworks as they stood on the day given. Names, numbers and publishers change, so they are data
 * with dates: a deployment adds its own, such as the police and crime plan of its area. Titles are
 * those of the government’s missions, which PPN 002 asks suppliers to serve
 * (https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts).
 */
export const frameworksAsOf = '2026-11-22';

export const frameworks: readonly Framework[] = [
  {
    id: 'ppn-002',
    version: '2025',
    name: 'PPN 002: taking account of social value in the award of contracts',
    publisher: 'Cabinet Office',
    from: '2025-02-13',
    objectives: [
      { id: 'm1', title: 'Kickstart economic growth' },
      { id: 'm2', title: 'Make Britain a clean energy superpower' },
      { id: 'm3', title: 'Take back our streets' },
      { id: 'm4', title: 'Break down barriers to opportunity' },
      { id: 'm5', title: 'Build an NHS fit for the future' },
    ],
  },
];
