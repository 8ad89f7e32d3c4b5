/**
 * The look that every element starts from. Names with an underscore are ours alone; a page sets
 * `--dicm-*`, or has GOV.UK Frontend's `--govuk-*` already, and the elements follow.
 *
 * Colours answer to `color-scheme`, which a page that has a dark design sets and which elements
 * inherit; `theme="auto|light|dark"` decides it for one element on a page that does not. Lengths
 * are `em` or `px`, never `rem`: many council pages still set the root to 62.5%.
 *
 * Plain text, so that the badge can have it without Lit.
 */
export const look = `
  :host {
    --_accent: var(--dicm-accent, var(--govuk-brand-colour, light-dark(#1d70b8, #7fb5e6)));
    --_link: var(--dicm-link, var(--govuk-link-colour, light-dark(#1a65a6, #8ec2f2)));
    --_focus: var(--dicm-focus, var(--govuk-focus-colour, #fd0));
    --_on-focus: var(--govuk-focus-text-colour, #0b0c0c);
    --_error: var(--dicm-error, var(--govuk-error-colour, light-dark(#ca3535, #ff8a80)));
    --_success: var(--dicm-success, var(--govuk-success-colour, light-dark(#0f7a52, #6fd6a8)));
    --_quiet: var(--govuk-secondary-text-colour, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--govuk-border-colour, color-mix(in srgb, currentColor 22%, transparent));
    --_edge: var(--govuk-input-border-colour, currentColor);
    --_shade: color-mix(in srgb, currentColor 6%, transparent);
    --_ground: var(--govuk-body-background-colour, light-dark(#fff, #17191a));
    --_action: var(--dicm-action, var(--govuk-success-colour, #0f7a52));
    --_step: 4px;

    box-sizing: border-box;
    display: block;
    color: inherit;
    font: inherit;
    font-style: normal;
    letter-spacing: normal;
    line-height: 1.4;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme]) {
    background: Canvas;
    color: CanvasText;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4 {
    font-size: 1em;
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
  }

  .quiet {
    color: var(--_quiet);
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }

  /* The real layout in grey while content is on its way, shown only if that takes a while. */
  .skeleton {
    display: block;
    min-height: 1em;
    border-radius: 2px;
    background: color-mix(in srgb, currentColor 12%, transparent);
    color: transparent;
    animation: dicm-appear 200ms 300ms backwards;
  }
  @keyframes dicm-appear {
    from {
      opacity: 0;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
