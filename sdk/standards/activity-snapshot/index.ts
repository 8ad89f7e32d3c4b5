export { readSnapshot, type SnapshotReading } from './read-snapshot.ts';
