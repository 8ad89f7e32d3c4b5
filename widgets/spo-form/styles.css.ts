import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    max-width: 720px;
  }
  h2 {
    font-size: 1.375em;
  }
  h3 {
    margin: 24px 0 16px;
    font-size: 1.25em;
  }
  h4 {
    font-size: 1.0625em;
  }
  p + p,
  p + ul,
  p + dl {
    margin-top: 8px;
  }
  header p + p {
    margin-top: 0;
  }
  header p:last-child {
    margin-top: 4px;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 16px;
    padding: 8px 0;
    border-block: 1px solid var(--_line);
    list-style: none;
  }
  .step {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    padding: 0;
    border: 0;
    color: var(--_link);
  }
  .step:hover {
    background: none;
    text-decoration: underline;
  }
  .step[aria-current] {
    color: inherit;
    font-weight: bold;
  }
  .mark {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 1px solid currentColor;
    border-radius: 50%;
    font-size: 0.8125em;
    font-weight: normal;
  }
  .step[aria-current] .mark {
    border-width: 2px;
    font-weight: bold;
  }

  summary {
    color: var(--_link);
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--_focus);
  }

  .group {
    margin-bottom: 24px;
  }
  .faulty {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_error);
  }
  .hint {
    margin-bottom: 4px;
  }
  .error {
    margin-bottom: 4px;
  }
  .part + .part {
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .part h4 {
    margin-bottom: 12px;
  }
  .figure {
    max-width: 10em;
  }
  .prefixed {
    display: flex;
  }
  .prefix {
    display: grid;
    place-items: center;
    min-width: 44px;
    border: 2px solid var(--_edge);
    border-inline-end: 0;
    background: var(--_shade);
  }
  .day {
    display: flex;
    gap: 16px;
  }
  .short {
    width: 3.5em;
  }
  .year {
    width: 5em;
  }
  .part label,
  label.part,
  .search label {
    font-weight: bold;
  }
  label.part {
    font-weight: normal;
  }
  .workings {
    margin-top: -8px;
  }

  .search {
    margin-bottom: 16px;
  }
  .search-row {
    display: flex;
    gap: 8px;
    margin-top: 4px;
  }
  .search-row input {
    flex: 1;
    min-width: 0;
  }
  .choices {
    list-style: none;
    margin-top: 8px;
    border-top: 1px solid var(--_line);
  }
  .choices li {
    padding: 12px 0;
    border-bottom: 1px solid var(--_line);
  }
  .choice {
    display: flex;
    gap: 12px;
    font-weight: normal;
    cursor: pointer;
  }
  fieldset > .choice {
    align-items: center;
    min-height: 44px;
  }
  .choice.closed {
    cursor: default;
  }
  .choice > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .choice .name {
    display: block;
  }
  .choices .name {
    font-weight: bold;
  }
  .closed .name {
    font-weight: normal;
  }
  .detail {
    display: block;
    color: var(--_quiet);
  }
  .skeleton.half {
    width: 50%;
    margin-top: 8px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
    margin-top: 20px;
  }
  /* The total, what is saved and the way on stay in sight, whatever the length of the page. */
  .frame {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-top: 24px;
    padding: 12px 0;
    border-top: 2px solid var(--_edge);
    background: Canvas;
    color: CanvasText;
  }
  .frame .actions {
    order: -1;
    margin: 0;
  }
  .frame .sum {
    flex: 1 1 11em;
  }
  /* What has the focus is not hidden behind it (WCAG 2.2, 2.4.11). */
  :is(input, textarea, button, a, label) {
    scroll-margin-block: 16px 112px;
  }
  @media (max-height: 480px) {
    .frame {
      position: static;
    }
  }

  .summary,
  .notice {
    margin: 16px 0;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_line);
  }
  .notice {
    border-color: var(--_accent);
    background: var(--_shade);
  }
  .notice.problem {
    border-color: var(--_error);
  }
  .summary {
    border: 4px solid var(--_error);
  }
  .summary:focus {
    outline: 3px solid var(--_focus);
  }
  .summary h3 {
    margin: 0 0 8px;
  }
  .summary ul {
    list-style: none;
  }
  .summary a {
    color: var(--_error);
    font-weight: bold;
  }
  .summary a:focus-visible {
    color: var(--_on-focus);
  }

  .answers {
    margin-bottom: 24px;
  }
  .answers-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
  }
  .answer {
    padding: 8px 0;
    border-bottom: 1px solid var(--_line);
  }
  .answer dt {
    font-weight: bold;
  }
  .answer dd {
    white-space: pre-line;
  }
  .standing {
    margin: 16px 0 24px;
    padding: 4px 16px 16px;
    border: 1px solid var(--_line);
  }
  .standing h3 {
    margin-top: 12px;
  }
  .missing li {
    margin: 8px 0 8px 20px;
  }

  .milestones {
    list-style: none;
    margin-top: 8px;
    border-top: 1px solid var(--_line);
  }
  .milestones > li {
    border-bottom: 1px solid var(--_line);
    padding: 8px 0;
  }
  .milestone {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
    align-items: center;
  }
  .milestone p + p {
    margin: 0;
  }
  .milestone .quiet {
    white-space: nowrap;
  }
  .sums span {
    display: block;
  }
  .milestone button {
    grid-area: 1 / 2 / span 2;
  }
  dicm-progress-badge {
    margin-bottom: 24px;
  }
  .claim {
    padding: 16px 0 8px;
  }
  .claim .group {
    margin-bottom: 16px;
  }

  @container (min-width: 520px) {
    .answer {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 16px;
    }
    .milestone {
      grid-template-columns: 1fr auto auto;
    }
    .milestone button {
      grid-area: auto;
    }
    .sums span {
      text-align: end;
    }
  }
  @media print {
    .frame,
    nav {
      display: none;
    }
  }
`;
