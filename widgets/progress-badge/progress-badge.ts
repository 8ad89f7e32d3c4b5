import type { Progress } from '../../sdk/model/progress.ts';
import { dayIn, timeOnThisDevice } from '../internal/dates.ts';
import { languageOf, type Language } from '../internal/language.ts';
import { look } from '../internal/look.css.ts';
import { changes, figures, skeleton } from './figures.ts';
import { messages } from './messages.ts';
import { element } from './nodes.ts';
import { followProgress, type FeedNews } from './progress-feed.ts';
import { isReference } from './read-progress.ts';
import { styles } from './styles.css.ts';

type FeedState = 'waiting' | 'live' | 'lost' | 'unreadable' | 'not-found' | 'misplaced';

let sharedSheet: CSSStyleSheet | undefined;

/**
 * How far one Social Purchase Order has come: claimed, confirmed and verified beside what was
 * promised, never merged. Follows the service live, or shows `value` and asks nobody.
 *
 * @element dicm-progress-badge
 * @attr service - The address of the service, such as `https://spo.example`.
 * @attr spo - The reference of the SPO, such as `SPO-20261122-1A2B3C4D`.
 */
export class ProgressBadge extends HTMLElement {
  static readonly observedAttributes = ['service', 'spo'];

  readonly #title = element('span', { class: 'title', id: 'title' });
  readonly #reference = element('span', { class: 'reference', id: 'reference' });
  readonly #body = element('div', {});
  readonly #foot = element('p', { class: 'foot quiet' });
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  readonly #section = element(
    'section',
    { 'aria-labelledby': 'title reference' },
    element('p', {}, this.#title, ' ', this.#reference),
    this.#body,
    this.#foot,
    this.#status,
  );

  #language: Language = 'en';
  #value: Progress | undefined;
  #heard: Progress | undefined;
  #heardAt: Date | undefined;
  #feed: FeedState = 'waiting';
  #following: AbortController | undefined;
  #due = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    sharedSheet ??= sheetOf(look + styles);
    root.adoptedStyleSheets = [sharedSheet];
    root.append(this.#section);
  }

  /** Progress to show as it is. While it is set, no request is made. */
  get value(): Progress | undefined {
    return this.#value;
  }
  set value(value: Progress | undefined) {
    this.#value = value;
    this.#startSoon();
  }

  connectedCallback(): void {
    this.#language = languageOf(this);
    this.#takeEarlyValue();
    this.#startSoon();
  }

  disconnectedCallback(): void {
    this.#following?.abort();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    this.#heard = undefined;
    this.#heardAt = undefined;
    this.#startSoon();
  }

  /** A page may set `value` before the element is defined; it then hides our accessor. */
  #takeEarlyValue(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'value');
    if (!early) return;
    Reflect.deleteProperty(this, 'value');
    this.value = early.value as Progress | undefined;
  }

  /** Attributes are set one after another; one start serves them all. */
  #startSoon(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) this.#start();
    });
  }

  #start(): void {
    this.#following?.abort();
    const service = this.getAttribute('service') ?? '';
    const reference = this.getAttribute('spo');
    if (this.#value) {
      this.#feed = 'live';
    } else if (service === '' || !isReference(reference)) {
      this.#feed = 'misplaced';
    } else {
      this.#feed = 'waiting';
      this.#following = new AbortController();
      const { signal } = this.#following;
      followProgress(service, reference, (news) => signal.aborted || this.#take(news), signal);
    }
    this.#show();
    this.#showFigures();
  }

  #take(news: FeedNews): void {
    const before = this.#heard;
    if (news.kind === 'progress') this.#heard = news.progress;
    const heard = news.kind === 'progress' || news.kind === 'open';
    if (heard) this.#heardAt = new Date();
    this.#feed = heard ? 'live' : news.kind;
    this.#show();
    // Figures that did not change stay the very nodes a reader may be standing on.
    if (!before || (this.#heard && !isSame(before, this.#heard))) this.#showFigures();
    if (!before || !this.#heard) return;
    const changed = changes(this.#language, before, this.#heard);
    if (changed !== '') this.#status.textContent = changed;
  }

  #show(): void {
    const progress = this.#value ?? this.#heard;
    this.#section.ariaBusy = String(this.#feed === 'waiting');
    this.#title.textContent = messages[this.#language].title;
    this.#reference.textContent = progress?.reference ?? this.getAttribute('spo');
    this.#foot.textContent = progress ? this.#freshness(progress) : this.#absence();
  }

  #showFigures(): void {
    const progress = this.#value ?? this.#heard;
    if (progress) this.#body.replaceChildren(...figures(this.#language, progress));
    else if (this.#absence() === '') this.#body.replaceChildren(skeleton(this.#language));
    else this.#body.replaceChildren();
  }

  /** How old the figures are, or what keeps newer ones away. */
  #freshness(progress: Progress): string {
    const words = messages[this.#language];
    if (this.#value) return words.shown(dayIn(this.#language, progress.asOf));
    const heardAt = timeOnThisDevice(this.#heardAt ?? new Date(progress.asOf));
    if (this.#feed === 'live') return words.live(heardAt);
    return this.#feed === 'lost' ? words.lost(heardAt) : this.#absence();
  }

  /** Why there are no figures; empty while they are still on their way. */
  #absence(): string {
    const words = messages[this.#language];
    switch (this.#feed) {
      case 'misplaced':
        return words.misplaced;
      case 'not-found':
        return words.notFound;
      case 'unreadable':
        return words.unreadable;
      case 'lost':
        return words.unreachable;
      case 'waiting':
      case 'live':
        return '';
    }
  }
}

const isSame = (one: Progress, other: Progress) =>
  JSON.stringify(one.lines) === JSON.stringify(other.lines);

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

declare global {
  interface HTMLElementTagNameMap {
    'dicm-progress-badge': ProgressBadge;
  }
}
