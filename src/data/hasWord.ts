/** Whether a plain header holds one of the words; "*" in a word stands for the rest of it. */
export function hasWord(plain: string, words: readonly string[]): boolean {
  const padded = ` ${plain} `;
  return words.some((word) =>
    word.includes("*")
      ? new RegExp(` ${word.replaceAll("*", "\\S*")} `, "u").test(padded)
      : padded.includes(` ${word} `),
  );
}
