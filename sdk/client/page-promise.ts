import type { Page } from '../model/page.ts';
import { UnreadableError } from './errors.ts';
import { ClientInputError } from './input-error.ts';

/** Gets the page after a cursor, or the first. */
export type GetPage<Item> = (cursor: string | undefined) => Promise<Page<Item>>;

/**
 * A list that comes in pages. `await` gives the first page; `for await` gives every item, page
 * after page as they are wanted; `pages()` gives the pages. Nothing is asked for before one of
 * these, and the first page is asked for once. The signal of the call ends all of it.
 */
export class PagePromise<Item> implements Promise<Page<Item>>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = 'PagePromise';
  readonly #service: string;
  readonly #get: GetPage<Item>;
  #first: Promise<Page<Item>> | undefined;

  constructor(service: string, get: GetPage<Item>) {
    this.#service = service;
    this.#get = get;
  }

  /** Asks for the first page: this is what `await` calls. */
  then<Found = Page<Item>, Failed = never>(
    found?: ((page: Page<Item>) => Found | PromiseLike<Found>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Found | Failed> {
    return this.#firstPage().then(found, failed);
  }

  /** As of any promise, for the first page. */
  catch<Failed = never>(
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Page<Item> | Failed> {
    return this.#firstPage().catch(failed);
  }

  /** As of any promise, for the first page. */
  finally(done?: (() => void) | null): Promise<Page<Item>> {
    return this.#firstPage().finally(done);
  }

  /** Every item of the list. Throws what a call throws, at the page that failed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }

  /**
   * Every page of the list, each asked for when it is wanted. Throws what a call throws, and
   * `UnreadableError` when the service sends the reader round in a circle.
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const seen = new Set<string>();
    let page = await this.#firstPage();
    for (;;) {
      yield page;
      const { next } = page;
      if (next === undefined) return;
      if (seen.has(next))
        throw new UnreadableError(this.#service, 'its pages go round in a circle');
      seen.add(next);
      page = await this.#get(next);
    }
  }

  /**
   * The first items of the list, at most `limit`: a whole number from 1. There is no way to ask for
   * all of a list at once, however long it turns out to be.
   */
  async toArray({ limit }: { readonly limit: number }): Promise<Item[]> {
    if (!Number.isSafeInteger(limit) || limit < 1) {
      throw new ClientInputError('limit', 'has to be a whole number from 1');
    }
    const items: Item[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  #firstPage(): Promise<Page<Item>> {
    return (this.#first ??= this.#get(undefined));
  }
}
