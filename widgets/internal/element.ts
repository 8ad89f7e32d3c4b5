import { LitElement, type CSSResultGroup } from 'lit';
import { languageOf, type Language } from './language.ts';
import { tokens } from './tokens.css.ts';

/**
 * What every element of the kit has: the tokens, a language, and a signal that ends when the
 * element leaves the page, so that nothing it started outlives it.
 */
export class KitElement extends LitElement {
  static override styles: CSSResultGroup = tokens;

  #connection = new AbortController();
  #language: Language = 'en';

  /** The language of the page around the element, read each time the element is connected. */
  get language(): Language {
    return this.#language;
  }

  /** Ends when the element leaves the page; a new one begins when it comes back. */
  protected get connection(): AbortSignal {
    return this.#connection.signal;
  }

  override connectedCallback(): void {
    if (this.#connection.signal.aborted) this.#connection = new AbortController();
    const language = languageOf(this);
    if (language !== this.#language) {
      this.#language = language;
      this.requestUpdate();
    }
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }
}
