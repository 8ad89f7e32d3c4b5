/**
 * `npm run import -- FILE-OR-ADDRESS`: reads an Open Referral UK feed, says what was mended or left
 * out, and puts its activities in place of those the same source gave before.
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  faultMessages,
  feedOverHttp,
  FeedVisit,
  readFeed,
  readFeedFrom,
  usualLimits,
  type FeedReading,
  type FollowProgress,
  type ReadFeed,
} from '../../sdk/standards/open-referral/index.ts';
import { reportTable } from './import-report.ts';
import { DirectoryInUseError, replaceActivities } from './index.ts';

const usage = `npm run import -- FILE-OR-ADDRESS [--source NAME] [--data FOLDER] [--partial] [--dry-run]

  FILE-OR-ADDRESS  an Open Referral UK feed, 1.0 or 3.0: a file, or an address such as
                   https://directory.example/api/services
  --source NAME    the directory’s name as people know it; the host or the file name otherwise
  --data FOLDER    the folder that npm start keeps its data in, or the service’s own; .data otherwise
  --partial        keep what could be read although pages are missing
  --dry-run        read and report, change nothing`;

const mostBytes = 200_000_000;

/** Something to tell the person at the terminal; nothing was changed. */
class ImportFault extends Error {}

interface Choices {
  readonly from: string;
  readonly sourceName: string;
  readonly data: string;
  readonly partial: boolean;
  readonly dryRun: boolean;
}

function choices(): Choices {
  const { values, positionals } = parsedArguments();
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) throw new ImportFault(usage);
  return {
    from,
    sourceName: values.source ?? usualName(from),
    data: serviceFolder(values.data),
    partial: values.partial,
    dryRun: values['dry-run'],
  };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        data: { type: 'string', default: '.data' },
        partial: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ImportFault(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}

/** The demo keeps the service’s data in a folder of its own beside the portal’s. */
function serviceFolder(data: string): string {
  const within = join(data, 'service');
  return existsSync(within) ? within : data;
}

const isAddress = (from: string) => /^https?:\/\//iu.test(from) && URL.canParse(from);

const usualName = (from: string) =>
  isAddress(from) ? new URL(from).host : basename(from, extname(from));

async function read({ from, sourceName }: Choices): Promise<ReadFeed> {
  const context = { sourceName, checkedOn: new Date().toISOString().slice(0, 10) };
  const reading = isAddress(from)
    ? await readOverHttp(new URL(from), context)
    : readFeed(await textOfFile(from), context);
  if (!reading.ok) throw new ImportFault(reading.message);
  return reading;
}

function readOverHttp(
  address: URL,
  context: { sourceName: string; checkedOn: string },
): Promise<FeedReading> {
  const get = feedOverHttp({ mostBytes, timeout: 60_000 });
  const visit = new FeedVisit(get, (milliseconds) => wait(milliseconds), {
    ...usualLimits,
    characters: mostBytes,
  });
  return readFeedFrom(visit, { ...context, address, onProgress: showProgress });
}

/** One line that rewrites itself, for a person only: a log file gets none of it. */
function showProgress({ pagesRead, pages, services, detailsAsked }: FollowProgress): void {
  if (!process.stderr.isTTY) return;
  const of = pages === undefined ? '' : ` of ${pages}`;
  const details = detailsAsked === 0 ? '' : `, ${detailsAsked} asked for their place`;
  process.stderr.write(`\r${pagesRead}${of} pages, ${services} services${details} `);
}

async function textOfFile(file: string): Promise<string> {
  const { size } = await stat(file).catch(() => {
    throw new ImportFault(`There is no file ${file}. Check its name, or give an address.`);
  });
  if (size > mostBytes) throw new ImportFault(faultMessages['too-large']);
  return readFile(file, 'utf8');
}

async function keep({ activities, complete }: ReadFeed, choice: Choices): Promise<string> {
  const { data, sourceName, partial, dryRun } = choice;
  if (dryRun) return 'Nothing was changed: this was a dry run.';
  if (!complete && !partial) {
    throw new ImportFault(
      'Not every page could be read, so nothing was changed: what is missing here may still be published there. Try again later, or add --partial to keep what was read and drop the rest.',
    );
  }
  if (activities.length === 0) {
    throw new ImportFault('The feed gave no activity, so nothing was changed.');
  }
  const { changed } = await replaceActivities(data, sourceName, activities);
  return changed
    ? `${activities.length} activities of ${sourceName} are in the service now, in place of those it gave before.`
    : `${sourceName} gave the same ${activities.length} activities before. Nothing was changed.`;
}

async function importFeed(): Promise<void> {
  const choice = choices();
  const feed = await read(choice);
  const { received, kept, entries } = feed.report;
  if (process.stderr.isTTY) process.stderr.write('\r');
  console.log(`${choice.sourceName}: ${received} services read, ${kept} kept as activities.`);
  if (entries.length > 0) console.log(`\n${reportTable(feed.report)}\n`);
  console.log(await keep(feed, choice));
}

try {
  await importFeed();
} catch (error) {
  if (!(error instanceof ImportFault || error instanceof DirectoryInUseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
