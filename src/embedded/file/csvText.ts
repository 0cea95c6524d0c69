/**
 * The text of a CSV file: UTF-16 where its byte order mark says so, otherwise UTF-8 with or without one, and
 * Windows-1252 where the bytes are not valid UTF-8. Lines end in a line feed, as they do inside a cell.
 */
export const csvText = (bytes: Uint8Array): string => decode(bytes).replace(/\r\n?/g, "\n");

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return text.replace(
      /[\u0080-\u009F]/g,
      (character) => upperControls[character.charCodeAt(0) - 0x80] ?? "",
    );
  }
}

/** Windows-1252 from 0x80 to 0x9F. Node 20 reads these bytes as Latin-1's control characters; a browser does not. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
