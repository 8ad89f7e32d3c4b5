import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Activity } from '../../sdk/model/activity.ts';
import { ActivitySelectedEvent } from '../events.ts';
import { controls } from '../internal/controls.css.ts';
import { dayIn } from '../internal/dates.ts';
import { KitElement } from '../internal/element.ts';
import { itemId } from './activity-card.ts';
import { fetchActivities, type Activities } from './activity-feed.ts';
import { matching, noFilter, type ActivityFilter } from './activity-filter.ts';
import { filterForm } from './filter-form.ts';
import { activityList, countLine, pageLength, waitingList } from './list-view.ts';
import { mapPanel, type MapState } from './map-panel.ts';
import type { MapPlace, MapView } from './map-view.ts';
import { english, wordsIn, type Words } from './messages.ts';
import { styles } from './styles.css.ts';

/** After so many milliseconds without a new snapshot, a visitor is told how old the list is. */
const freshFor = 8 * 24 * 60 * 60 * 1000;

/**
 * The activities of a snapshot as a list that can be searched, and beside it a map, which is
 * fetched only when it comes into view. What the page puts inside the element stays until the
 * list is there, and stays when the list never comes.
 *
 * @element dicm-activity-map
 * @slot - What to show until there are activities: a link to a list elsewhere, for example.
 * @fires {ActivitySelectedEvent} dicm-activity-selected - An activity was chosen, on the map or in the list.
 * @attr src - Address of an activity snapshot.
 * @attr tiles - Address of background pictures, with `{z}`, `{x}` and `{y}`. None are fetched without it.
 * @attr attribution - Who made the background pictures, as their licence asks for it to be said.
 * @attr content-lang - Language of what providers wrote; `en` unless set.
 */
export class ActivityMap extends KitElement {
  static override styles = [KitElement.styles, controls, styles];

  static override properties = {
    src: {},
    tiles: {},
    attribution: {},
    contentLanguage: { attribute: 'content-lang' },
    _data: { state: true },
    _failed: { state: true },
    _filter: { state: true },
    _length: { state: true },
    _selected: { state: true },
    _only: { state: true },
    _mapState: { state: true },
    _words: { state: true },
    _open: { state: true },
  };

  declare src: string;
  declare tiles: string | undefined;
  declare attribution: string;
  declare contentLanguage: string;
  declare private _data: Activities | undefined;
  declare private _failed: boolean;
  declare private _filter: ActivityFilter;
  declare private _length: number;
  declare private _selected: string | undefined;
  declare private _only: ReadonlySet<string> | undefined;
  declare private _mapState: MapState;
  declare private _words: Words | undefined;
  declare private _open: ReadonlySet<string>;

  #loading: AbortController | undefined;
  #map: MapView | undefined;
  #opening: Promise<void> | undefined;
  #inView: IntersectionObserver | undefined;
  /** What the list shows, and those of the filter that the map shows. */
  #shown: readonly Activity[] = [];
  #places: readonly MapPlace[] = [];

  constructor() {
    super();
    this.src = '';
    this.attribution = '';
    this.contentLanguage = 'en';
    this._failed = false;
    this._filter = noFilter;
    this._length = pageLength;
    this._mapState = 'waiting';
    this._open = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak();
    this.requestUpdate();
    // Taken out of the page before the list came, its request ended there.
    if (this.hasUpdated && !this._data) void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#inView?.disconnect();
    this.#inView = undefined;
    this.#map?.destroy();
    this.#map = undefined;
    this._mapState = 'waiting';
  }

  /** Fetches the snapshot again. What is shown stays until there is something newer. */
  async refresh(): Promise<void> {
    this.#loading?.abort();
    if (this.src === '') return;
    const loading = new AbortController();
    this.#loading = loading;
    this._failed = false;
    try {
      this._data = await fetchActivities(
        this.src,
        AbortSignal.any([loading.signal, this.connection]),
      );
      this._only = undefined;
    } catch {
      if (this.#loading === loading && this.isConnected) this._failed = true;
    }
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.refresh();
    const { activities = [] } = this._data ?? {};
    const only = this._only;
    const found = matching(activities, this._filter);
    this.#places = found.flatMap(placeOf);
    this.#shown = only ? activities.filter(({ id }) => only.has(id)) : found;
  }

  override updated(changed: PropertyValues): void {
    if (!this.#inView) this.#watchMap();
    if (!this.#map) return;
    if (changed.has('_data') || changed.has('_filter')) this.#map.show(this.#places);
    if (changed.has('_selected')) this.#map.select(this._selected);
  }

  override render(): TemplateResult {
    const words = this._words;
    if (!words) return html`<slot></slot>`;
    return html`
      ${this.#messages(words)}
      ${this._data || this._failed || this.src === '' ? nothing : waitingList(words)}
      <div class="columns" ?hidden=${!this._data}>
        <div>
          ${filterForm(words, this._filter, (filter) => this.#choose(filter))} ${this.#count(words)}
          ${this.#list(words)}
        </div>
        ${mapPanel({
          words,
          state: this._mapState,
          places: this.#places.length,
          attribution: this.attribution,
          onZoom: (by) => this.#map?.zoom(by),
          onShowAll: () => this.#map?.showAll(),
          onRetry: () => void this.#openMap(),
          onGoToList: () => this.#focus('.count'),
        })}
      </div>
    `;
  }

  #count(words: Words): TemplateResult {
    return countLine({
      words,
      listed: this.#shown.length,
      onMap: this.#places.length,
      unusable: this._data?.unusable ?? 0,
      onePlace: this._only !== undefined,
      onShowAll: () => this.#showAll(),
      onGoToMap: () => this.#focus('.canvas [tabindex="0"], .map-actions button'),
    });
  }

  #list(words: Words): TemplateResult {
    return activityList(this.#shown, {
      words,
      language: this.language,
      contentLanguage: this.contentLanguage,
      length: this._length,
      hasAny: (this._data?.activities.length ?? 0) > 0,
      selected: this._selected,
      open: this._open,
      onToggle: ({ id }, open) => this.#keepOpen(id, open),
      onShowOnMap: (activity) => void this.#showOnMap(activity),
      onShowMore: () => void this.#showMore(),
    });
  }

  #messages(words: Words): TemplateResult | typeof nothing {
    if (this.src === '')
      return html`<slot></slot>
        <p class="message">${words.misplaced}</p>`;
    if (this._failed) {
      return html`${this._data ? nothing : html`<slot></slot>`}
        <div class="message" role="alert">
          <p>${this._data ? words.stopped : words.failed}</p>
          <button type="button" @click=${() => void this.refresh()}>${words.tryAgain}</button>
        </div>`;
    }
    const madeAt = this._data?.madeAt;
    return madeAt !== undefined && Date.now() - Date.parse(madeAt) > freshFor
      ? html`<p class="message">${words.stale(dayIn(this.language, madeAt))}</p>`
      : nothing;
  }

  /** The list waits for its words: a Welsh page does not flash English. */
  async #speak(): Promise<void> {
    this._words = this.language === 'en' ? english : undefined;
    this._words ??= await wordsIn(this.language);
  }

  #keepOpen(id: string, open: boolean): void {
    if (this._open.has(id) === open) return;
    const kept = new Set(this._open);
    if (open) kept.add(id);
    else kept.delete(id);
    this._open = kept;
  }

  #choose(filter: ActivityFilter): void {
    this._filter = filter;
    this._only = undefined;
    this._length = pageLength;
  }

  #showAll(): void {
    this._only = undefined;
    this.#focus('.count');
  }

  /** Focus goes to the first of the new items: the button may be gone. */
  async #showMore(): Promise<void> {
    const first = this.#shown[this._length];
    this._length += pageLength;
    await this.updateComplete;
    if (first) this.#focusItem(first.id);
  }

  #watchMap(): void {
    const panel = this.renderRoot.querySelector('.map-panel');
    if (!panel) return;
    this.#inView = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#inView?.disconnect();
      void this.#openMap();
    });
    this.#inView.observe(panel);
  }

  /** However often it is asked for, the map is opened once. */
  #openMap(): Promise<void> {
    this.#opening ??= this.#fetchMap().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #fetchMap(): Promise<void> {
    if (this.#map) return;
    this._mapState = 'loading';
    try {
      const { openMap } = await import('./leaflet-map.ts');
      const container = this.renderRoot.querySelector<HTMLElement>('#map');
      if (!container || !this.isConnected) return;
      this.#map = openMap(container, this.#mapSettings());
      this.#map.show(this.#places);
      this.#map.select(this._selected);
      this._mapState = 'ready';
    } catch {
      this._mapState = 'failed';
    }
  }

  #mapSettings(): Parameters<typeof import('./leaflet-map.ts').openMap>[1] {
    const words = this._words ?? english;
    return {
      words: {
        one: (id) => {
          const activity = this._data?.activities.find((each) => each.id === id);
          return words.mark(activity?.name ?? '', activity?.recognition.status === 'recognised');
        },
        group: words.group,
        samePlace: words.samePlace,
      },
      tiles: this.tiles,
      onSelect: (id) => void this.#showInList(id),
      onSamePlace: (ids) => void this.#showOnly(ids),
    };
  }

  async #showInList(id: string): Promise<void> {
    if (this._only && !this._only.has(id)) this._only = undefined;
    this.#select(id);
    await this.updateComplete;
    const at = this.#shown.findIndex((activity) => activity.id === id);
    if (at >= this._length) this._length = Math.ceil((at + 1) / pageLength) * pageLength;
    await this.updateComplete;
    this.#focusItem(id);
  }

  async #showOnly(ids: readonly string[]): Promise<void> {
    this._only = new Set(ids);
    await this.updateComplete;
    this.#focus('.count');
  }

  async #showOnMap({ id }: Activity): Promise<void> {
    this.#select(id);
    this.renderRoot.querySelector('.canvas')?.scrollIntoView({ block: 'nearest' });
    await this.#openMap();
    await this.updateComplete;
    this.#map?.focusOn(id);
  }

  #select(id: string): void {
    const activity = this._data?.activities.find((each) => each.id === id);
    if (!activity) return;
    this._selected = id;
    this.dispatchEvent(new ActivitySelectedEvent(activity));
  }

  #focusItem(id: string): void {
    const item = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(itemId(id))}`);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  #focus(selector: string): void {
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }
}

function placeOf({ id, location, recognition }: Activity): readonly MapPlace[] {
  if (location.precision !== 'exact') return [];
  return [{ id, ...location.position, recognised: recognition.status === 'recognised' }];
}

declare global {
  interface HTMLElementTagNameMap {
    'dicm-activity-map': ActivityMap;
  }
}
