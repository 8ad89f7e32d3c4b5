import { graticule } from './graticule.ts';
import { atOnePlace, groupsIn, spotAt, type Box, type Group, type Spot } from './grid.ts';
import { LeafletMap, TileLayer, type Leaflet } from './leaflet.ts';
import { MapMarks, type MarkWords, type Point } from './map-marks.ts';

/** An activity that has a place the map may show. */
export interface MapPlace {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly recognised: boolean;
}

export interface MapSettings {
  readonly words: MarkWords;
  /** Address of background pictures with `{z}`, `{x}` and `{y}`; nothing is fetched without one. */
  readonly tiles: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Several activities that no zoom can part. */
  readonly onSamePlace: (ids: readonly string[]) => void;
}

const unitedKingdom: [number, number][] = [
  [49.9, -7.6],
  [58.7, 1.8],
];
const closest = 18;
/** How near the first look goes: a neighbourhood, not a doorstep. */
const firstLook = 14;
/** The part of a view drawn beyond each edge, so that a short move uncovers no gap. */
const padding = 0.25;

/** The map itself. It draws in `container` and nowhere else, and asks nobody but the tile host. */
export class MapView {
  readonly #map: Leaflet;
  readonly #marks: MapMarks;
  readonly #settings: MapSettings;
  readonly #lines: SVGPathElement;
  readonly #resizing: ResizeObserver;
  #places = new Map<string, MapPlace>();
  #spots: readonly Spot[] = [];
  #corner: Point = { x: 0, y: 0 };
  #looked = false;

  constructor(container: HTMLElement, settings: MapSettings) {
    this.#settings = settings;
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    this.#lines = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    drawing.classList.add('graticule');
    drawing.append(this.#lines);
    this.#map = leafletIn(container);
    this.#marks = new MapMarks({
      words: settings.words,
      isRecognised: (id) => this.#places.get(id)?.recognised === true,
      onPress: (group) => {
        this.#press(group);
      },
    });
    if (settings.tiles === undefined) this.#marks.layer.append(drawing);
    else addTiles(this.#map, settings.tiles);
    container.append(this.#marks.layer);
    this.#listen(container);
    this.#resizing = new ResizeObserver(() => {
      this.#map.invalidateSize({ animate: false });
      this.#draw();
    });
    this.#resizing.observe(container);
    this.#map.fitBounds(unitedKingdom, { animate: false });
  }

  /** Shows these places. Only the first time does the map move to them. */
  show(places: readonly MapPlace[]): void {
    this.#places = new Map(places.map((place) => [place.id, place]));
    this.#spots = places.map(({ id, latitude, longitude }) => spotAt(id, latitude, longitude));
    if (!this.#looked && places.length > 0) {
      this.#looked = true;
      this.showAll();
    } else this.#draw();
  }

  /** Moves the map so that every mark is in view. */
  showAll(): void {
    const places = [...this.#places.values()];
    if (places.length > 0) this.#fit(places, firstLook);
    this.#draw();
  }

  zoom(by: number): void {
    this.#map.setZoom(this.#map.getZoom() + by, { animate: false });
  }

  select(id: string | undefined): void {
    this.#marks.select(id);
  }

  /** Brings the mark of an activity into view, parts it from its neighbours, and focuses it. */
  focusOn(id: string): void {
    const place = this.#places.get(id);
    if (!place) return;
    const at: [number, number] = [place.latitude, place.longitude];
    this.#map.setView(at, this.#map.getZoom(), { animate: false });
    for (let zoom = this.#map.getZoom(); zoom <= closest; zoom += 1) {
      const group = this.#marks.groupOf(id);
      if (group?.spots.length === 1 || (group && atOnePlace(group.spots))) break;
      this.#map.setView(at, zoom, { animate: false });
    }
    this.#marks.focusOn(id);
  }

  destroy(): void {
    this.#resizing.disconnect();
    this.#map.remove();
    this.#marks.layer.remove();
  }

  #fit(places: readonly MapPlace[], most: number): void {
    const corners = places.map(({ latitude, longitude }): [number, number] => [
      latitude,
      longitude,
    ]);
    this.#map.fitBounds(corners, { animate: false, maxZoom: most, padding: [40, 40] });
  }

  #press({ spots, x, y }: Group): void {
    const [first] = spots;
    if (spots.length === 1 && first) {
      this.#settings.onSelect(first.id);
    } else if (atOnePlace(spots) || this.#map.getZoom() >= closest) {
      this.#settings.onSamePlace(spots.map(({ id }) => id));
    } else {
      const before = this.#map.getZoom();
      this.#fit(
        spots.flatMap(({ id }) => this.#places.get(id) ?? []),
        closest,
      );
      if (this.#map.getZoom() > before) return;
      const middle = this.#map.unproject([x, y], before);
      this.#map.setView(middle, before + 1, { animate: false });
    }
  }

  #listen(container: HTMLElement): void {
    this.#map.on('moveend zoomend viewreset', () => {
      container.classList.remove('moving');
      this.#draw();
    });
    this.#map.on('zoomanim zoomstart', () => container.classList.add('moving'));
    this.#map.on('move', () => {
      this.#shift();
    });
    container.addEventListener('keydown', (event) => {
      if (this.#key(event)) event.preventDefault();
    });
    // The wheel belongs to the page until the visitor is at work in the map.
    container.addEventListener('focusin', () => this.#map.scrollWheelZoom.enable());
    container.addEventListener('focusout', () => this.#map.scrollWheelZoom.disable());
    // A browser that scrolls a focused mark into view would shift the map under its own marks.
    container.addEventListener('scroll', () => {
      container.scrollTo(0, 0);
    });
  }

  #key({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const [horizontal, vertical] = directions.get(key) ?? [0, 0];
    if (altKey || ctrlKey || metaKey) return false;
    if (key === '+' || key === '=') this.zoom(1);
    else if (key === '-') this.zoom(-1);
    else if (horizontal === 0 && vertical === 0) return false;
    else if (this.#marks.step(horizontal, vertical)) this.#keepInView();
    else this.#map.panBy([horizontal * 120, vertical * 120], { animate: false });
    return true;
  }

  #keepInView(): void {
    const group = this.#marks.focused;
    if (!group) return;
    const zoom = this.#map.getZoom();
    const view = this.#map.getBounds();
    const at = this.#map.unproject([group.x, group.y], zoom);
    if (!view.contains(at)) this.#map.setView(at, zoom, { animate: false });
  }

  /** While the map moves under a finger, the marks go with it and nothing is worked out again. */
  #shift(): void {
    const { min } = this.#map.getPixelBounds();
    if (!min) return;
    const x = Math.round(this.#corner.x - min.x);
    const y = Math.round(this.#corner.y - min.y);
    this.#marks.layer.style.transform = `translate(${x}px, ${y}px)`;
  }

  #draw(): void {
    const { min, max } = this.#map.getPixelBounds();
    if (!min || !max) return;
    const size = 256 * 2 ** this.#map.getZoom();
    this.#corner = { x: min.x, y: min.y };
    this.#marks.layer.style.transform = '';
    const right = (max.x - min.x) * padding;
    const down = (max.y - min.y) * padding;
    const box: Box = {
      left: min.x - right,
      top: min.y - down,
      right: max.x + right,
      bottom: max.y + down,
    };
    this.#lines.setAttribute('d', graticule(box, size));
    this.#lines.setAttribute('transform', `translate(${-right} ${-down})`);
    const middle = { x: (min.x + max.x) / 2, y: (min.y + max.y) / 2 };
    this.#marks.draw(groupsIn(this.#spots, size, box), this.#corner, middle);
  }
}

const directions = new Map<string, readonly [number, number]>([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

function leafletIn(container: HTMLElement): Leaflet {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return new LeafletMap(container, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    // One finger scrolls the page; two move the map.
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomAnimation: !still,
    fadeAnimation: false,
    inertia: !still,
    minZoom: 4,
    maxZoom: closest,
  });
}

/** Some hosts answer 403 without a referrer, and councils often send none by default. */
function addTiles(map: Leaflet, address: string): void {
  new TileLayer(address, {
    referrerPolicy: 'strict-origin-when-cross-origin',
    maxZoom: closest,
  }).addTo(map);
}
