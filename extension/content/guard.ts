import { RefusedOrder } from './channel.ts';

export interface Target {
  readonly pageId: string;
  readonly href: string;
}

/**
 * Refuses an order that was given for another page: the panel showed one address and field to the
 * user, and a page may have changed under it without loading anew.
 */
export function refuseOtherPage(page: Document, pageId: string, target: Target): void {
  if (target.pageId !== pageId || target.href !== page.location.href) {
    throw new RefusedOrder('page-changed');
  }
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Refuses a field the user could not use: synthetic input reaches such fields all the same. */
export function refuseUnusable(field: Field): void {
  if (field.matches(':disabled')) throw new RefusedOrder('field-disabled');
  if (field.readOnly) throw new RefusedOrder('field-read-only');
}

/** Refuses a field the user cannot see: what is written must be there to be read. */
export function refuseHidden(field: Field): void {
  const visible = field.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  const { width, height } = field.getBoundingClientRect();
  if (!visible || width < 8 || height < 8) throw new RefusedOrder('field-hidden');
}
