export { type Council, type CouncilOptions, startCouncil } from './council.ts';
