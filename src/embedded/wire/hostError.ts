/** An error as Excel reports it to Office.js, with one of Office.js's codes. */
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

/** The error for a member that the embedded workbook does not support, with its name. */
export const apiNotFound = (what: string): HostError => new HostError("ApiNotFound", `ApiNotFound: ${what}`);
