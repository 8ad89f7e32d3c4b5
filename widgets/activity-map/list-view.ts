import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../sdk/model/activity.ts';
import { activityCard, type CardSettings } from './activity-card.ts';
import type { Words } from './messages.ts';

/** Items shown at a time: long lists are slow to draw and slower to read. */
export const pageLength = 50;
const skeletonLength = 4;

/** The page's own words while there are none of ours; without any, the list in grey. */
export function waitingList(words: Words): TemplateResult {
  const item = html`<div class="item" aria-hidden="true">
    <span class="skeleton wide"></span><span class="skeleton narrow"></span
    ><span class="skeleton"></span>
  </div>`;
  return html`
    <p class="visually-hidden" role="status">${words.loading}</p>
    <slot>${Array.from({ length: skeletonLength }, () => item)}</slot>
  `;
}

export interface CountSettings {
  readonly words: Words;
  readonly listed: number;
  readonly onMap: number;
  /** Rows of the snapshot that could not be read. */
  readonly unusable: number;
  /** Whether the list is that of one place only. */
  readonly onePlace: boolean;
  readonly onShowAll: () => void;
  readonly onGoToMap: () => void;
}

/** How much there is, said again whenever a search changes it. */
export function countLine(settings: CountSettings): TemplateResult {
  const { words, listed, onMap, unusable, onePlace } = settings;
  const showAll = html`<button type="button" class="link" @click=${settings.onShowAll}>
    ${words.showAll}
  </button>`;
  return html`
    <div class="count" tabindex="-1">
      <p role="status">
        <strong>${onePlace ? words.atThisPlace(listed) : words.count(listed, onMap)}</strong>
        ${unusable > 0 ? words.unusable(unusable) : nothing}
      </p>
      ${onePlace ? showAll : nothing}
      <button type="button" class="link to-map screen-only" @click=${settings.onGoToMap}>
        ${words.goToMap}
      </button>
    </div>
  `;
}

export interface ListSettings extends Omit<CardSettings, 'selected' | 'open'> {
  readonly length: number;
  /** Whether there would be something to list without the search. */
  readonly hasAny: boolean;
  readonly selected: string | undefined;
  readonly open: ReadonlySet<string>;
  readonly onShowMore: () => void;
}

/** The beginning of the list, and the way to more of it. */
export function activityList(shown: readonly Activity[], settings: ListSettings): TemplateResult {
  const { words, length, selected, open } = settings;
  if (shown.length === 0) {
    return html`<p class="item">${settings.hasAny ? words.noMatch : words.empty}</p>`;
  }
  const left = shown.length - length;
  const showMore = html`<button type="button" class="show-more" @click=${settings.onShowMore}>
    ${words.more(Math.min(left, pageLength))}
  </button>`;
  return html`
    <ul class="items">
      ${shown.slice(0, length).map((activity) =>
        activityCard(activity, {
          ...settings,
          selected: activity.id === selected,
          open: open.has(activity.id),
        }),
      )}
    </ul>
    ${left > 0 ? showMore : nothing}
  `;
}
