import { textNumbers } from "./textNumbers";

/**
 * Numbers ids by how they are written, counted from 0 in the order of asking: "Acme", "ACME" and " Acme" are three
 * forms of one customer. What is dear to find out of a text is found out once a form.
 */
export function formNumbering(): (id: string | number) => number {
  const texts = textNumbers();
  const numbers = new Map<number, number>();
  let forms = 0;
  return (id) => {
    if (typeof id === "string") {
      const known = texts.find(id);
      if (known >= 0) return known;
      texts.keep(id, forms);
    } else {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, forms);
    }
    forms += 1;
    return forms - 1;
  };
}
