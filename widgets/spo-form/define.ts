import { define } from '../internal/define.ts';
// The form shows delivery with the badge.
import '../progress-badge/define.ts';
import { SpoForm } from './spo-form.ts';

define('dicm-spo-form', SpoForm);
