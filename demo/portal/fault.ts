export type FaultStatus = 400 | 401 | 403 | 404 | 409 | 413 | 429;

/** A refusal with words for the person: what happened, what was kept, what to do next. */
export class PortalFault extends Error {
  override readonly name = 'PortalFault';
  readonly status: FaultStatus;
  readonly detail: string;

  constructor(status: FaultStatus, title: string, detail: string) {
    super(title);
    this.status = status;
    this.detail = detail;
  }
}

export function notFound(): PortalFault {
  return new PortalFault(
    404,
    'Page not found',
    'Check the web address, or go to your list of tenders and start from there.',
  );
}
