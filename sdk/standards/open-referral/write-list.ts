import { Count, Positive } from '../../model/number.ts';
import { z } from '../../model/schema.ts';
import { take } from '../../spo/input.ts';

/** A page of a longer list, as the store gives it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1, as the standard counts. */
  readonly page: number;
  readonly perPage: number;
  /** How many items there are on all pages. */
  readonly total: number;
}

/** The envelope of lists of HSDS-UK 3.0. */
export interface OrukList<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  /** How many items are on this page. */
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
}

const Page = z.object({
  items: z.array(z.unknown()),
  page: Positive,
  perPage: Positive,
  total: Count,
});

/** A page in the envelope of the standard. Throws `SpoInputError` when it is no page. */
export function writeList<Item, Written>(
  list: ListPage<Item>,
  write: (item: Item) => Written | undefined,
): OrukList<Written> {
  const { page, perPage, total } = take(Page, list, 'list');
  const contents = list.items.map(write).filter((item) => item !== undefined);
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** One page of a list that is all at hand. */
export const pageOfAll = <Item>(
  items: readonly Item[],
  { page, perPage }: Pick<ListPage<Item>, 'page' | 'perPage'>,
): ListPage<Item> => ({
  items: items.slice((page - 1) * perPage, page * perPage),
  page,
  perPage,
  total: items.length,
});
