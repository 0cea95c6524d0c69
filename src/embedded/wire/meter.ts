/** Counts what crosses the wire: requests of the add-in and their weight in bytes. */
export interface Meter {
  requests: number;
  /** Messages that only let go of objects. */
  releases: number;
  requestBytes: number;
  responseBytes: number;
  functionMessages: number;
  functionCalls: number;
}

export const newMeter = (): Meter => ({
  requests: 0,
  releases: 0,
  requestBytes: 0,
  responseBytes: 0,
  functionMessages: 0,
  functionCalls: 0,
});

/** Weight as UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
