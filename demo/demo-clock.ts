/**
 * The one clock of the demo: real time, moved by a fixed amount. The service and the portal go by
 * it, so that a visitor can see what happens after a deadline without waiting for it.
 */
export class DemoClock {
  #aheadBy = 0;

  /** The moment it is in the demo. A property, so that it can be handed over as a function. */
  readonly now = (): Date => new Date(Date.now() + this.#aheadBy);

  /** Makes it the given moment now; time then goes on from there. */
  moveTo(moment: Date): void {
    this.#aheadBy = moment.getTime() - Date.now();
  }

  /** Moves the clock on from real time by so many milliseconds. */
  setAhead(milliseconds: number): void {
    this.#aheadBy = milliseconds;
  }
}
