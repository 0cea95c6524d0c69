/**
 * What stands in a slot of a template: the formula of a number or a text; or a choice, of which the first case
 * that holds is taken. A choice may be shown too.
 */
export type Slot = string | Choice;

export interface Choice {
  readonly shown?: string;
  /** The condition of each case, in the order in which they are tried; none holds for `other`. */
  readonly when: Readonly<Record<string, string>>;
}

export type Slots = Readonly<Record<string, Slot>>;

/** A number that a sentence counts by: its cases are zero, one and other. */
export const counted = (number: string): Choice => ({
  shown: number,
  when: { zero: `${number}=0`, one: `${number}=1` },
});

/** Excel takes texts of at most 255 characters in a formula. */
const longestText = 255;

/**
 * The formula of a sentence, without "=", from its template and what stands in the slots. A template has the
 * syntax of ICU MessageFormat as far as a sheet needs it: `{name}`, `{name, select, key {text} other {text}}` and
 * the same with `plural`. A case that the template leaves out falls to `other`.
 *
 * @throws for a template that is no such thing or that has a slot which is not given: a fault of the texts.
 */
export function templateFormula(template: string, slots: Slots): string {
  let at = 0;
  const fault = (what: string): Error => new Error(`${what} at ${at} of the template: ${template}`);

  /** Up to the end, or to the brace that closes a case. */
  function words(): string {
    const parts: string[] = [];
    while (at < template.length && template[at] !== "}") {
      if (template[at] === "{") parts.push(slot());
      else parts.push(quoted(textUpTo(/[{}]/)));
    }
    return parts.length === 0 ? '""' : parts.join("&");
  }

  function textUpTo(end: RegExp): string {
    const length = template.slice(at).search(end);
    const text = length < 0 ? template.slice(at) : template.slice(at, at + length);
    at += text.length;
    return text;
  }

  function slot(): string {
    take("{");
    const name = textUpTo(/[,}]/).trim();
    const given = slots[name];
    if (given === undefined) throw fault(`No slot "${name}"`);
    const isChoice = template[at] === ",";
    const formula = isChoice ? choice(name, given) : typeof given === "string" ? given : given.shown;
    if (formula === undefined) throw fault(`Nothing to show in "${name}"`);
    take("}");
    return formula;
  }

  function choice(name: string, given: Slot): string {
    take(",");
    const kind = textUpTo(/,/).trim();
    take(",");
    if (typeof given === "string" || !["select", "plural"].includes(kind)) throw fault(`No choice "${name}"`);
    const texts = cases();
    const { other, ...rest } = texts;
    if (other === undefined) throw fault(`No "other" in "${name}"`);
    const unknown = Object.keys(rest).find((key) => given.when[key] === undefined);
    if (unknown !== undefined) throw fault(`No case "${unknown}" of "${name}"`);
    return Object.entries(given.when).reduceRight((formula, [key, condition]) => {
      const text = rest[key];
      return text === undefined ? formula : `IF(${condition},${text},${formula})`;
    }, other);
  }

  function cases(): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {};
    textUpTo(/\S/);
    while (at < template.length && template[at] !== "}") {
      const key = textUpTo(/[{}]/).trim();
      take("{");
      texts[key] = words();
      take("}");
      textUpTo(/\S/);
    }
    return texts;
  }

  function take(brace: string): void {
    if (template[at] !== brace) throw fault(`No "${brace}"`);
    at += 1;
  }

  const formula = words();
  if (at < template.length) throw fault("Too many braces");
  return formula;
}

/** A text as a formula writes it, in pieces that Excel takes. */
export function quoted(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${longestText}}`, "g")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
