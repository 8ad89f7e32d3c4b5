import type { Box } from './grid.ts';

/** Degrees between lines, from the whole country to a street. */
const steps = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const leastPixels = 90;

/**
 * The path of meridians and parallels across a box, in pixels from its corner. Without a
 * background picture they are what shows a visitor that the map moved or zoomed.
 */
export function graticule(box: Box, size: number): string {
  const step = steps.findLast((degrees) => (degrees / 360) * size >= leastPixels) ?? 10;
  const lines: string[] = [];
  const height = box.bottom - box.top;
  const width = box.right - box.left;
  const toLongitude = (x: number) => (x / size - 0.5) * 360;
  for (const degrees of multiples(step, toLongitude(box.left), toLongitude(box.right))) {
    lines.push(`M${round((degrees / 360 + 0.5) * size - box.left)} 0v${round(height)}`);
  }
  for (const degrees of multiples(
    step / 2,
    latitudeAt(box.bottom, size),
    latitudeAt(box.top, size),
  )) {
    const sine = Math.sin((degrees * Math.PI) / 180);
    const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
    lines.push(`M0 ${round(y - box.top)}h${round(width)}`);
  }
  return lines.join('');
}

const latitudeAt = (y: number, size: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.min(60, Math.floor(to / step) - first + 1));
  return Array.from({ length: count }, (_, at) => (first + at) * step);
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
