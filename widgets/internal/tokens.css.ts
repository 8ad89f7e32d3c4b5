import { unsafeCSS } from 'lit';
import { look } from './look.css.ts';

/** The look every Lit element starts from. "Unsafe" is any text; this one is a constant of ours. */
export const tokens = unsafeCSS(look);
