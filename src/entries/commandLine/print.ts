/** Resolves when the text is out: a pipe takes long lines bit by bit, and ends with the process. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(text, () => resolve()));
