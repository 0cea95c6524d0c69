/** Resolves in the next turn of the event loop. Timers would rest longer: 4 ms when nested, a second in a hidden page. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
