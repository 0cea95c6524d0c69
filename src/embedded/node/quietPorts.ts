/** A channel whose first port holds the process for as long as a message may be on its way, and no longer. */
class QuietMessageChannel extends MessageChannel {
  constructor() {
    super();
    const port = this.port1 as unknown as { unref(): void };
    const { port2 } = this;
    const post = port2.postMessage.bind(port2) as (message: unknown) => void;
    Object.assign(port2, {
      postMessage: (message: unknown) => {
        post(message);
        setTimeout(() => port.unref(), 0);
      },
    });
  }
}

/**
 * The engine rests on a message channel now and then, and does not close it where a calculation is broken off by the
 * next one: Node would wait for the port for ever.
 */
export function quietPorts(): void {
  globalThis.MessageChannel = QuietMessageChannel;
}
