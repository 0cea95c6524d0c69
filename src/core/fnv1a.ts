/** FNV-1a over the characters of a text, 32 bits: a short hash that is the same on every machine. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}
