import type { Attachment, BidPlace, BidRow, Reading } from '../schema.ts';
import { ownTextOf, textOf } from '../text.ts';
import { harbourMap } from './map.ts';

const { buyerRows: map } = harbourMap;

interface Columns {
  readonly name: number;
  readonly companyNumber: number;
  readonly attachments: number;
}

/** The bids that a buyer sees once the deadline has passed. */
export function readBuyerRows(page: Document): Reading<BidRow[]> {
  if (!map.page.test(page.location.pathname)) return { found: 'absent' };
  const table = page.querySelector(map.table);
  if (!table) return noTable(page);
  const columns = columnsOf(table);
  if (!columns) return { found: 'layout-changed', missing: Object.values(map.columns) };
  const rows = Array.from(table.querySelectorAll(map.rows), (row) => rowOf(row, columns));
  const read = rows.filter((row) => row !== undefined);
  const keys = new Set(read.map(({ key }) => key));
  // Half a list, or two rows that cannot be told apart, would put a mark beside the wrong bid.
  if (read.length !== rows.length || keys.size !== rows.length) {
    return { found: 'layout-changed', missing: ['a company number for each bid'] };
  }
  return { found: 'yes', value: read, evidence: map.evidence };
}

/** The cell with the bidder's name of each row that can be told by its company number. */
export function bidPlaces(page: Document): ReadonlyMap<string, BidPlace> {
  const places = new Map<string, BidPlace>();
  const table = page.querySelector(map.table);
  const columns = table && columnsOf(table);
  if (!columns || readBuyerRows(page).found !== 'yes') return places;
  for (const row of table.querySelectorAll(map.rows)) {
    const cell = row.children[columns.name];
    const key = companyNumber(row, columns);
    if (cell && key) places.set(key, { row, cell });
  }
  return places;
}

function noTable(page: Document): Reading<BidRow[]> {
  const said = textOf(page.querySelector('main'));
  const nothingToList = said.includes(map.locked) || said.includes(map.none);
  return nothingToList ? { found: 'absent' } : { found: 'layout-changed', missing: [map.table] };
}

/** Columns by what stands above them: a portal that moves one must not make us read another. */
function columnsOf(table: Element): Columns | undefined {
  const headings = Array.from(table.querySelectorAll(map.header), textOf);
  const name = headings.indexOf(map.columns.name);
  const number = headings.indexOf(map.columns.companyNumber);
  const attachments = headings.indexOf(map.columns.attachments);
  if (name < 0 || number < 0 || attachments < 0) return undefined;
  return { name, companyNumber: number, attachments };
}

function rowOf(row: Element, columns: Columns): BidRow | undefined {
  const key = companyNumber(row, columns);
  const name = ownTextOf(row.children[columns.name]);
  if (!key || !name) return undefined;
  return {
    key,
    name,
    text: textOf(row),
    attachments: attachmentsIn(row.children[columns.attachments]),
  };
}

function companyNumber(row: Element, columns: Columns): string | undefined {
  const said = textOf(row.children[columns.companyNumber]).toUpperCase();
  return /^[A-Z0-9]{8}$/u.test(said) ? said : undefined;
}

function attachmentsIn(cell: Element | undefined): Attachment[] {
  const links = cell?.querySelectorAll<HTMLAnchorElement>(map.link) ?? [];
  return Array.from(links, (link) => ({ href: link.href, name: textOf(link) })).filter(
    ({ href, name }) => name !== '' && /^https?:/u.test(href),
  );
}
