import { css } from 'lit';

/**
 * The marks, and the little that Leaflet needs to lay out its own boxes. Its own sheet is written
 * for a page, brings pictures and pop-ups, and is five times this size.
 */
export const mapStyles = css`
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container {
    position: absolute;
    top: 0;
    left: 0;
  }
  .leaflet-tile {
    visibility: hidden;
    width: 256px;
    height: 256px;
    max-width: none;
    user-select: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    will-change: transform;
  }
  .leaflet-container {
    cursor: grab;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
  }
  .leaflet-container.leaflet-touch-drag {
    touch-action: none;
  }

  .marks {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 1;
    width: 100%;
    height: 100%;
    outline: 0;
    pointer-events: none;
  }
  .moving .mark {
    opacity: 0;
  }
  .graticule {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_line);
  }

  .mark {
    position: absolute;
    display: grid;
    place-content: center;
    width: 44px;
    height: 44px;
    min-height: 0;
    padding: 0;
    border: 0;
    margin: -22px 0 0 -22px;
    background: none;
    box-shadow: none;
    font-size: 14px;
    font-weight: bold;
    font-variant-numeric: tabular-nums;
    pointer-events: auto;
  }
  .mark:hover {
    background: none;
  }
  .mark::before {
    position: absolute;
    inset: 12px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_ground);
    content: '';
  }
  .mark.recognised::before {
    background: var(--_accent);
    box-shadow:
      0 0 0 2px var(--_ground),
      0 0 0 3px var(--_accent);
  }
  .mark.many {
    z-index: 1;
    isolation: isolate;
  }
  .mark.many::before {
    inset: 4px;
    z-index: -1;
    border-width: 2px;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .mark[aria-current]::before {
    inset: 9px;
    border-radius: 0;
    transform: rotate(45deg);
  }
  .mark.many[aria-current]::before {
    inset: 7px;
  }
  /* The name of a mark, for the eye: the same words that assistive technology reads. */
  .mark:hover::after,
  .mark:focus-visible::after {
    position: absolute;
    bottom: 100%;
    left: 50%;
    z-index: 3;
    width: max-content;
    max-width: 200px;
    padding: 4px 8px;
    border: 1px solid currentColor;
    background: var(--_ground);
    content: attr(aria-label) / '';
    line-height: 1.25;
    pointer-events: none;
    transform: translateX(-50%);
  }
  .mark:hover,
  .mark:focus-visible {
    z-index: 2;
  }
  .mark:focus-visible {
    border-radius: 50%;
    background: none;
    box-shadow: inset 0 0 0 3px var(--_on-focus);
  }

  @media (forced-colors: active) {
    .mark::before {
      border-color: ButtonText;
      forced-color-adjust: none;
      background: Canvas;
    }
    .mark.recognised::before {
      background: ButtonText;
    }
  }
`;
