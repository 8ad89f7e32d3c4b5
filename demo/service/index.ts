export type { NewAccount } from './accounts/accounts.ts';
export { replaceActivities } from './replace-activities.ts';
export { startService, type RunningService, type ServiceOptions } from './start-service.ts';
export { DirectoryInUseError } from './store/directory-lock.ts';
