/** Whether a plain header holds one of the words; "*" stands for the rest of a word, "=" for "and nothing else". */
export function hasWord(plain: string, words: readonly string[]): boolean {
  const padded = ` ${plain} `;
  return words.some((word) => {
    if (word.startsWith("=")) return plain === word.slice(1);
    return word.includes("*")
      ? new RegExp(` ${word.replaceAll("*", "\\S*")} `, "u").test(padded)
      : padded.includes(` ${word} `);
  });
}
