import { Options } from './options.ts';

customElements.define('dicm-options', Options);
