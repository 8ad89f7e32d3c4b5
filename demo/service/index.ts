export type { NewAccount } from './accounts/accounts.ts';
export type { OutboxMessage } from './outbox/outbox.ts';
export { replaceActivities } from './replace-activities.ts';
export { readDocumentFonts } from './sealing/document-fonts.ts';
export { startService, type RunningService, type ServiceOptions } from './start-service.ts';
export { DirectoryInUseError, lockDirectory } from './store/directory-lock.ts';
