const patience = 5000;
const pause = 50;

/** Tries an expectation until it holds: what a person sees comes a moment after what they do. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + patience; ;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
