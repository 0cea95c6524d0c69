/** A channel whose first port keeps the process alive only while a message may be under way. */
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
 * The engine pauses on a message channel now and then, and does not close it where the next calculation interrupts
 * this one: Node would wait for the port for ever.
 */
export function quietPorts(): void {
  globalThis.MessageChannel = QuietMessageChannel;
}
