import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../sdk/model/activity.ts';
import { dayIn, monthIn } from '../internal/dates.ts';
import type { Language } from '../internal/language.ts';
import type { Words } from './messages.ts';
import { beginningOf } from './summary-cut.ts';

export interface CardSettings {
  readonly language: Language;
  readonly words: Words;
  /** Language of what providers wrote, which need not be that of the page. */
  readonly contentLanguage: string;
  readonly selected: boolean;
  /** Whether the details are open. Kept outside, because an element is reused for another item. */
  readonly open: boolean;
  readonly onToggle: (activity: Activity, open: boolean) => void;
  readonly onShowOnMap: (activity: Activity) => void;
}

/** One activity in the list. Everything a provider wrote is text in the provider's language. */
export function activityCard(activity: Activity, settings: CardSettings): TemplateResult {
  const { words, contentLanguage: lang, selected, onShowOnMap } = settings;
  const beginning = beginningOf(activity.summary);
  return html`
    <li id=${itemId(activity.id)} class="item" tabindex="-1" ?data-selected=${selected}>
      <h3 lang=${lang}>${activity.name}</h3>
      <p class="quiet">${words.by} <span lang=${lang}>${activity.provider.name}</span></p>
      ${recognition(activity, settings)}
      ${beginning === '' ? nothing : html`<p lang=${lang}>${beginning}</p>`}
      ${impact(activity, words)}
      <details
        ?open=${settings.open}
        @toggle=${({ target }: Event) => {
          if (target instanceof HTMLDetailsElement) settings.onToggle(activity, target.open);
        }}
      >
        <summary>${words.details} <span lang=${lang}>${activity.name}</span></summary>
        ${details(activity, settings, beginning !== activity.summary)}
      </details>
      ${
        activity.location.precision === 'exact'
          ? html`<button class="link screen-only" @click=${() => onShowOnMap(activity)}>
              ${words.showOnMap}<span class="visually-hidden" lang=${lang}>: ${activity.name}</span>
            </button>`
          : nothing
      }
    </li>
  `;
}

/** The id of an activity's item inside the element's own root. */
export const itemId = (activityId: string) => `activity-${activityId}`;

function recognition(
  { recognition: given }: Activity,
  { language, words }: CardSettings,
): TemplateResult {
  return given.status === 'recognised'
    ? html`<p class="recognised">${words.recognised(given.by, monthIn(language, given.on))}</p>`
    : html`<p class="not-recognised">${words.notRecognised}</p>`;
}

function impact(activity: Activity, words: Words): TemplateResult | typeof nothing {
  const rows: readonly (readonly [term: string, names: readonly string[]])[] = [
    [words.outcome, activity.primaryOutcomes.map((outcome) => words.outcomes[outcome])],
    [words.service, activity.frontlineServices.map((service) => words.services[service])],
    [words.need, activity.needs.map((need) => words.needs[need])],
  ];
  const given = rows.filter(([, names]) => names.length > 0);
  if (given.length === 0) return nothing;
  return html`<dl>
    ${given.map(
      ([term, names]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${names.join(', ')}</dd>
        </div>`,
    )}
  </dl>`;
}

function details(
  activity: Activity,
  { language, words, contentLanguage: lang }: CardSettings,
  wasCut: boolean,
): TemplateResult {
  const { summary, mechanism, serviceArea, location, source, url } = activity;
  return html`
    ${wasCut ? html`<p class="prose" lang=${lang}>${summary}</p>` : nothing}
    ${mechanism === undefined ? nothing : html`<p class="prose" lang=${lang}>${mechanism}</p>`}
    ${
      serviceArea.length === 0
        ? nothing
        : html`<p>${words.serves}: ${serviceArea.map(({ name }) => name).join(', ')}</p>`
    }
    ${
      location.precision === 'exact' && location.placeName !== undefined
        ? html`<p>${words.place}: <span lang=${lang}>${location.placeName}</span></p>`
        : nothing
    }
    ${location.precision === 'ward' ? html`<p>${words.placeInWard(location.area.name)}</p>` : nothing}
    ${
      url === undefined
        ? nothing
        : html`<p>
            ${words.website}: <a href=${url} rel="external nofollow noopener">${hostOf(url)}</a>
          </p>`
    }
    <p class="quiet">
      ${
        source.lastChecked === undefined
          ? words.source(source.name)
          : words.checked(dayIn(language, source.lastChecked), source.name)
      }
    </p>
  `;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./u, '');
