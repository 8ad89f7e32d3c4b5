import { drawing } from './nodes.ts';

/** The three sums of progress, each with a pattern of its own so that colour is never needed. */
export const measures = ['claimed', 'confirmed', 'verified'] as const;
export type Measure = (typeof measures)[number];

/** Open stripes, dense stripes, solid: the firmer the knowledge, the fuller the bar. */
const stripes: Readonly<Record<Measure, { readonly gap: number; readonly width: number }>> = {
  claimed: { gap: 8, width: 2 },
  confirmed: { gap: 5, width: 3 },
  verified: { gap: 4, width: 4 },
};

const height = 12;

/**
 * A bar for the eye only; the words beside it say the same. It is SVG because print and forced
 * colours drop backgrounds, and because a strict page allows no `style` attribute.
 */
export function measureBar(measure: Measure, part: number, whole: number): SVGElement {
  const bar = drawing(
    'svg',
    { 'aria-hidden': 'true' },
    stripePattern(measure),
    drawing('rect', { class: 'track', width: '100%', height }),
  );
  if (part > 0 && whole > 0) {
    bar.append(
      drawing('rect', {
        width: `${Math.min(100, (part / whole) * 100)}%`,
        height,
        fill: `url(#${measure})`,
        stroke: 'currentColor',
      }),
    );
  }
  return bar;
}

function stripePattern(measure: Measure): SVGElement {
  const { gap, width } = stripes[measure];
  return drawing(
    'pattern',
    {
      id: measure,
      width: gap,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    drawing('rect', { width, height, fill: 'currentColor' }),
  );
}
