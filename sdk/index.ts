/**
 * The SDK's front door. What reads and writes the shapes of others has entries of its own under
 * `sdk/standards/`, drawing the PDF under `sdk/seal/document`, signing in under `sdk/client/pkce`:
 * each is wanted by few.
 */
export * from './client/index.ts';
export * from './model/index.ts';
export * from './seal/index.ts';
export * from './spo/index.ts';
