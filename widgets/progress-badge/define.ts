import { define } from '../internal/define.ts';
import { ProgressBadge } from './progress-badge.ts';

define('dicm-progress-badge', ProgressBadge);
