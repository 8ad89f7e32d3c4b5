import { atOnePlace, type Group } from './grid.ts';

/** What a mark says of the activities at its place. */
export interface MarkWords {
  readonly one: (id: string) => string;
  readonly group: (count: number) => string;
  readonly samePlace: (count: number) => string;
}

export interface MarkSettings {
  readonly words: MarkWords;
  readonly isRecognised: (id: string) => boolean;
  readonly onPress: (group: Group) => void;
}

interface Mark {
  readonly button: HTMLButtonElement;
  group: Group;
}

/**
 * The marks of a map: real buttons, one for each group, of which one is a tab stop. A mark whose
 * group stays keeps its element, and focus moves on to the nearest mark when its own goes.
 */
export class MapMarks {
  readonly layer = document.createElement('div');
  readonly #settings: MarkSettings;
  readonly #marks = new Map<string, Mark>();
  #stop: string | undefined;
  #selected: string | undefined;

  constructor(settings: MarkSettings) {
    this.#settings = settings;
    this.layer.className = 'marks';
    this.layer.tabIndex = -1;
    this.layer.addEventListener('focusin', ({ target }) => {
      const mark = [...this.#marks.values()].find(({ button }) => button === target);
      if (mark) this.#setStop(mark.group.key);
    });
  }

  /** The group whose mark has focus. */
  get focused(): Group | undefined {
    return [...this.#marks.values()].find(({ button }) => this.#hasFocus(button))?.group;
  }

  /** Draws the groups, in pixels from the corner; `middle` is the place that a new tab stop is near. */
  draw(groups: readonly Group[], corner: Point, middle: Point): void {
    const focused = this.focused;
    const hadFocus = focused !== undefined || this.#hasFocus(this.layer);
    const keys = new Set(groups.map(({ key }) => key));
    for (const group of groups) this.#place(group, corner);
    const staying = [...this.#marks.values()].filter(({ group }) => keys.has(group.key));
    if (hadFocus && !(focused && keys.has(focused.key))) {
      this.#inherit(staying, focused, middle);
    }
    for (const [key, { button }] of this.#marks) {
      if (keys.has(key)) continue;
      this.#marks.delete(key);
      button.remove();
    }
    if (this.#stop === undefined || !this.#marks.has(this.#stop)) {
      this.#setStop(nearestOf(staying, middle)?.group.key);
    }
  }

  /** Focus goes to the mark that now holds the activity, or the nearest; never to the page. */
  #inherit(staying: readonly Mark[], from: Group | undefined, middle: Point): void {
    const id = from?.spots[0]?.id;
    const heir = staying.find(({ group }) => group.spots.some((spot) => spot.id === id));
    const next = heir ?? nearestOf(staying, middle);
    if (next) this.#focus(next);
    else this.layer.focus({ preventScroll: true });
  }

  /** Moves focus to the nearest mark in a direction. False when there is none. */
  step(horizontal: number, vertical: number): boolean {
    const from = this.focused;
    if (!from) return false;
    const ahead = [...this.#marks.values()].filter(({ group }) => {
      const right = group.x - from.x;
      const down = group.y - from.y;
      const along = right * horizontal + down * vertical;
      const across = Math.abs(right * vertical) + Math.abs(down * horizontal);
      return along > 0 && along >= across;
    });
    const next = nearestOf(ahead, from);
    this.#focus(next);
    return next !== undefined;
  }

  select(id: string | undefined): void {
    this.#selected = id;
    for (const mark of this.#marks.values()) this.#label(mark);
  }

  /** The group that an activity is drawn in. */
  groupOf(id: string): Group | undefined {
    return this.#holding(id)?.group;
  }

  /** Puts focus on the mark of an activity. False when it has none in view. */
  focusOn(id: string): boolean {
    const mark = this.#holding(id);
    this.#focus(mark);
    return mark !== undefined;
  }

  #hasFocus(element: Element): boolean {
    const root = this.layer.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === element;
  }

  #holding(id: string | undefined): Mark | undefined {
    return [...this.#marks.values()].find(({ group }) =>
      group.spots.some((spot) => spot.id === id),
    );
  }

  #place(group: Group, corner: Point): void {
    const mark = this.#marks.get(group.key) ?? this.#add(group);
    mark.group = group;
    mark.button.style.left = `${group.x - corner.x}px`;
    mark.button.style.top = `${group.y - corner.y}px`;
    this.#label(mark);
  }

  #add(group: Group): Mark {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    const mark: Mark = { button, group };
    button.addEventListener('click', () => {
      this.#settings.onPress(mark.group);
    });
    this.#marks.set(group.key, mark);
    this.layer.append(button);
    return mark;
  }

  #label({ button, group }: Mark): void {
    const { words, isRecognised } = this.#settings;
    const [first] = group.spots;
    const count = group.spots.length;
    const one = count === 1 && first;
    button.className = one ? `mark${isRecognised(first.id) ? ' recognised' : ''}` : 'mark many';
    button.ariaLabel = one ? words.one(first.id) : manyWords(group, words);
    button.textContent = one ? '' : String(count);
    const isSelected = group.spots.some(({ id }) => id === this.#selected);
    button.ariaCurrent = isSelected ? 'true' : null;
  }

  #focus(mark: Mark | undefined): void {
    if (!mark) return;
    this.#setStop(mark.group.key);
    mark.button.focus({ preventScroll: true });
  }

  #setStop(key: string | undefined): void {
    const old = this.#stop === undefined ? undefined : this.#marks.get(this.#stop);
    if (old) old.button.tabIndex = -1;
    const mark = key === undefined ? undefined : this.#marks.get(key);
    if (mark) mark.button.tabIndex = 0;
    this.#stop = mark ? key : undefined;
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

function manyWords({ spots }: Group, words: MarkWords): string {
  return atOnePlace(spots) ? words.samePlace(spots.length) : words.group(spots.length);
}

function nearestOf(marks: readonly Mark[], to: Point): Mark | undefined {
  const distance = ({ group }: Mark) => Math.hypot(group.x - to.x, group.y - to.y);
  let nearest: Mark | undefined;
  for (const mark of marks) {
    if (!nearest || distance(mark) < distance(nearest)) nearest = mark;
  }
  return nearest;
}
