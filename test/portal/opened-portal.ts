import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { type Portal, type PortalSample, startPortal } from '../../demo/portal/index.ts';
import { Visitor } from './visitor.ts';

export const reference = 'ABC-2026-0142';
export const question = `/tenders/${reference}/bid/questions/4.2`;
export const deadline = new Date('2026-12-04T12:00:00Z');
const password = 'a password for tests';

const account = (
  signInName: string,
  role: 'supplier' | 'evaluator' | 'procurement-lead',
  organisationId: string,
) => ({
  signInName,
  password,
  displayName: signInName.split('@')[0] ?? '',
  role,
  organisationId,
});

const sample: PortalSample = {
  organisations: [
    { id: 's-alder', name: 'Alder Works Ltd', companyNumber: '99000001' },
    { id: 's-birch', name: 'Birch & Sons Ltd', companyNumber: '99000002' },
    { id: 'b-town', name: 'Townley Council' },
    { id: 'b-shire', name: 'Shire Police' },
  ],
  accounts: [
    account('alder@example.com', 'supplier', 's-alder'),
    account('birch@example.com', 'supplier', 's-birch'),
    account('evaluator@example.com', 'evaluator', 'b-town'),
    account('lead@example.com', 'procurement-lead', 'b-town'),
    account('other@example.com', 'procurement-lead', 'b-shire'),
  ],
  tenders: [
    {
      reference,
      title: 'Window cleaning',
      description: 'Windows of public buildings.',
      buyerId: 'b-town',
      lot: 'Lot 1',
      ocid: 'ocds-abc123-0142',
      contractArea: 'Townley',
      publishedAt: '2026-11-01T09:00:00Z',
      deadline: deadline.toISOString(),
      contractStarts: '2027-03-01',
      contractEnds: '2029-02-28',
      questions: [
        {
          number: '3.1',
          section: '3. Quality',
          title: 'Method',
          text: 'How will you clean the windows?',
          maxWords: 10,
        },
        {
          number: '4.2',
          section: '4. Sustainability',
          title: 'Social value',
          text: 'Whom will you support, how and where?',
          maxWords: 600,
        },
      ],
    },
  ],
};

export interface OpenedPortal {
  readonly portal: Portal;
  /** Moves the portal's clock. */
  readonly setTime: (now: Date) => void;
  /** A browser signed in under the part of a sample address before the `@`. */
  readonly visitor: (name: string) => Promise<Visitor>;
  /** Stops the portal and starts it again over the same files. */
  readonly restart: () => Promise<void>;
}

/** A portal of its own for one test, on a free port, an hour before the deadline. */
export async function openPortal(context: TestContext): Promise<OpenedPortal> {
  const dataDirectory = await mkdtemp(path.join(os.tmpdir(), 'portal-test-'));
  let now = new Date(deadline.getTime() - 3_600_000);
  const start = () => startPortal({ dataDirectory, port: 0, clock: () => now });
  let portal = await start();
  await portal.seed(sample);
  context.after(async () => {
    await portal.close();
    await rm(dataDirectory, { recursive: true });
  });
  return {
    get portal() {
      return portal;
    },
    setTime: (moment) => {
      now = moment;
    },
    async visitor(name) {
      const visitor = new Visitor(portal.origin);
      await visitor.signIn(`${name}@example.com`, password);
      return visitor;
    },
    async restart() {
      await portal.close();
      portal = await start();
      await portal.seed(sample);
    },
  };
}

/** Answers both questions and submits. */
export async function submitBid(supplier: Visitor, answer = 'We will.'): Promise<void> {
  for (const number of ['3.1', '4.2']) {
    const page = `/tenders/${reference}/bid/questions/${number}`;
    await supplier.submit(page, page, { answer });
  }
  await supplier.submit(
    `/tenders/${reference}/bid/declaration`,
    `/tenders/${reference}/bid/submit`,
    { declaration: 'agreed' },
  );
}
