/** Counts the messages between add-in and host, and their size in bytes. */
export interface Meter {
  requests: number;
  /** Messages that only release objects. */
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

/** The size as UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
