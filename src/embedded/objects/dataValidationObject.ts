import type { Book } from "../book/book";
import type { Mutable, Sheet } from "../book/sheet";
import type { AreaFile, ValidationFile } from "../file/workbookFile";
import { apiNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { isWithin } from "./isWithin";

interface Between {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

interface Rule {
  readonly list?: { readonly source: string };
  readonly decimal?: Between;
  readonly wholeNumber?: Between;
}

export function dataValidationObject(book: Book, sheet: Sheet, area: AreaFile): RemoteObject {
  const same = (one: AreaFile) =>
    one.row === area.row &&
    one.column === area.column &&
    one.rows === area.rows &&
    one.columns === area.columns;
  const change = (part: Partial<ValidationFile>) => {
    const known = sheet.validations.find((validation) => same(validation.area)) as
      Mutable<ValidationFile> | undefined;
    if (known) Object.assign(known, part);
    else sheet.validations.push({ area, rule: { kind: "list", source: "" }, ...part });
    book.changed();
  };
  return {
    name: "DataValidation",
    scalars: {
      Rule: { set: (given) => change({ rule: ruleOf(given as Rule) }) },
      Prompt: { set: (given) => change({ prompt: textOf(given) }) },
      ErrorAlert: { set: (given) => change({ alert: textOf(given) }) },
      IgnoreBlanks: { set: () => undefined },
    },
    methods: {
      Clear: () => {
        sheet.validations.splice(
          0,
          sheet.validations.length,
          ...sheet.validations.filter((validation) => !isWithin(validation.area, area)),
        );
        book.changed();
      },
    },
  };
}

function ruleOf(given: Rule): ValidationFile["rule"] {
  if (given.list) return { kind: "list", source: given.list.source };
  const kind = given.decimal ? "decimal" : "wholeNumber";
  const limits = given[kind];
  if (limits?.operator !== "Between") throw apiNotFound(`DataValidation.rule ${JSON.stringify(given)}`);
  return { kind, operator: "between", minimum: String(limits.formula1), maximum: String(limits.formula2) };
}

function textOf(given: unknown): { title: string; text: string } {
  const { title, message } = given as { title: string; message: string };
  return { title, text: message };
}
