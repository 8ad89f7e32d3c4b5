import { define } from '../internal/define.ts';
import { ActivityMap } from './activity-map.ts';

define('dicm-activity-map', ActivityMap);
