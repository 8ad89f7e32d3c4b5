import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './messages.ts';

export type MapState = 'waiting' | 'loading' | 'ready' | 'failed';

export interface MapPanelSettings {
  readonly words: Words;
  readonly state: MapState;
  readonly places: number;
  readonly attribution: string;
  readonly onZoom: (by: number) => void;
  readonly onShowAll: () => void;
  readonly onRetry: () => void;
  readonly onGoToList: () => void;
}

/** The frame of the map: its size is there before the map is, so that nothing on the page jumps. */
export function mapPanel(settings: MapPanelSettings): TemplateResult {
  const { words, state, places, attribution } = settings;
  return html`
    <section class="map-panel screen-only" aria-label=${words.mapLabel}>
      <div class="canvas" role="group" aria-label=${words.mapLabel} aria-describedby="keys">
        <div id="map"></div>
        ${notice(settings)}
      </div>
      <p id="keys" class="quiet">${words.mapKeys}</p>
      <p class="map-actions">
        <button type="button" ?hidden=${state !== 'ready'} @click=${() => settings.onZoom(1)}>
          ${words.zoomIn}
        </button>
        <button type="button" ?hidden=${state !== 'ready'} @click=${() => settings.onZoom(-1)}>
          ${words.zoomOut}
        </button>
        <button
          type="button"
          ?hidden=${state !== 'ready' || places === 0}
          @click=${settings.onShowAll}
        >
          ${words.wholeMap}
        </button>
        <button type="button" class="link to-list" @click=${settings.onGoToList}>
          ${words.goToList}
        </button>
      </p>
      ${attribution === '' ? nothing : html`<p class="quiet">${attribution}</p>`}
    </section>
  `;
}

function notice({ words, state, places, onRetry }: MapPanelSettings): TemplateResult {
  if (state === 'failed') {
    return html`<div class="notice">
      <p>${words.mapFailed}</p>
      <button type="button" @click=${onRetry}>${words.tryAgain}</button>
    </div>`;
  }
  if (state === 'loading') return html`<p class="notice quiet">${words.mapLoading}</p>`;
  return places === 0 && state === 'ready' ? html`<p class="notice">${words.mapEmpty}</p>` : html``;
}
