import type { ServerResponse } from 'node:http';
import type { Activity } from '../../../sdk/model/activity.ts';

/** Ends a response as JSON. */
export function sendJson(
  response: ServerResponse,
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** Ends a response as a refusal in the form of RFC 9457. */
export function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
  response.end(JSON.stringify({ type: 'about:blank', title: `No: ${status}`, status }));
}

/** An invented activity, told apart by its number. */
export const activity = (number: number): Activity => ({
  id: `activity-${number}`,
  name: `Activity ${number}`,
  summary: 'Boxing and mentoring for young people.',
  provider: { id: 'ringside', name: 'Ringside Boxing Club' },
  primaryOutcomes: ['safer'],
  frontlineServices: ['policing'],
  needs: ['volunteering'],
  location: { precision: 'none' },
  serviceArea: [{ code: 'E06000039', name: 'Slough' }],
  recognition: { status: 'not-recognised' },
  source: { name: 'Sample directory' },
});

/** Catches what a call rejects with, so that a test can look at it. */
export async function thrownBy(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call did not reject.');
}
