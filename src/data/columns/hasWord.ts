/** The pattern of each list of words, made once: the lists are constants, looked for in each header and cell. */
const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether a plain header holds one of the words; "*" stands for the rest of a word, "=" for "and nothing else". */
export function hasWord(plain: string, words: readonly string[]): boolean {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    const each = words.map((word) => (word.startsWith("=") ? `^ ${word.slice(1)} $` : ` ${word} `));
    pattern = new RegExp(each.join("|").replaceAll("*", "\\S*"), "u");
    patterns.set(words, pattern);
  }
  return words.length > 0 && pattern.test(` ${plain} `);
}
