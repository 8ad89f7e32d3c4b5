/** Registers every element at once, for pages that would rather not wait for tags to be seen. */
import './activity-map/define.ts';
import './progress-badge/define.ts';
import './spo-form/define.ts';
