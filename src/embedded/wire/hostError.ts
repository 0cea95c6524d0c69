/** An error as Excel's side of the wire reports it, by Office.js's own codes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const invalidArgument = (what: string): HostError => new HostError("InvalidArgument", what);

/** What the embedded workbook does not know fails loudly, by name. */
export const apiNotFound = (what: string): HostError => new HostError("ApiNotFound", `ApiNotFound: ${what}`);
