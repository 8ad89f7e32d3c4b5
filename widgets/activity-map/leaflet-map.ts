import { mapStyles } from './map.css.ts';
import { MapView, type MapSettings } from './map-view.ts';

/** What is fetched when a map comes into view: the map, and the looks it needs in its root. */
export function openMap(container: HTMLElement, settings: MapSettings): MapView {
  const root = container.getRootNode();
  const sheet = mapStyles.styleSheet;
  if (root instanceof ShadowRoot && sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets.push(sheet);
  }
  return new MapView(container, settings);
}
