const PATIENCE = 5000;
const PAUSE = 50;

/** Tries an expectation until it holds: what a person sees comes a moment after what they do. */
export const eventually = async (expectation: () => Promise<void>): Promise<void> => {
  for (const deadline = Date.now() + PATIENCE; ;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
};
