export * from './answer-text.ts';
export * from './lifecycle.ts';
export * from './milestones.ts';
export * from './progress.ts';
export * from './reference.ts';
export * from './wording.ts';
