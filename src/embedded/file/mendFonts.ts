/** A font's child elements in the order of the schema (ECMA-376 part 1, CT_Font). */
const order = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** styles.xml with the children of each font in order. The writer puts the family before the size. */
export const mendFonts = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const tags = children.match(/<[^>]+>/g) ?? [];
    const place = (tag: string) => order.indexOf(/^<(\w+)/.exec(tag)?.[1] ?? "");
    return `<font>${[...tags].sort((one, other) => place(one) - place(other)).join("")}</font>`;
  });
