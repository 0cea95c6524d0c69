/** The opening tags with a name in an XML text, with any namespace prefix, as they are written there. */
export const openingTags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, "g")) ?? [];

/** An attribute of a tag, with its character references resolved. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value ? readReferences(value[1] ?? value[2] ?? "") : undefined;
}

const readReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (hexadecimal) return String.fromCodePoint(parseInt(hexadecimal, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[String(name)] ?? whole;
  });
