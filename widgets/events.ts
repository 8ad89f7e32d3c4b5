import type { Activity } from '../sdk/model/activity.ts';
import type { Spo } from '../sdk/model/spo.ts';

export interface SpoEventDetail {
  readonly spo: Spo;
}

/** An SPO was created, changed, asked about or answered. `detail.spo` is how it stands now. */
export class SpoChangedEvent extends CustomEvent<SpoEventDetail> {
  static readonly type = 'dicm-spo-changed';

  constructor(spo: Spo) {
    super(SpoChangedEvent.type, { detail: { spo }, bubbles: true, composed: true });
  }
}

/** An SPO was sealed: its document can be had and attached to the bid. */
export class SpoSealedEvent extends CustomEvent<SpoEventDetail> {
  static readonly type = 'dicm-spo-sealed';

  constructor(spo: Spo) {
    super(SpoSealedEvent.type, { detail: { spo }, bubbles: true, composed: true });
  }
}

export interface ActivityEventDetail {
  readonly activity: Activity;
}

/** A visitor chose an activity, on the map or in the list. */
export class ActivitySelectedEvent extends CustomEvent<ActivityEventDetail> {
  static readonly type = 'dicm-activity-selected';

  constructor(activity: Activity) {
    super(ActivitySelectedEvent.type, { detail: { activity }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dicm-activity-selected': ActivitySelectedEvent;
    'dicm-spo-changed': SpoChangedEvent;
    'dicm-spo-sealed': SpoSealedEvent;
  }
}
