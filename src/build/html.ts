/** A piece of HTML whose texts are escaped. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** HTML from a template: what is filled in is escaped, unless it is such HTML itself. */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: literals.map((literal, index) => literal + written(parts[index] ?? "")).join(""),
});

function written(part: Part): string {
  if (typeof part === "object") return "html" in part ? part.html : part.map((each) => each.html).join("");
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
