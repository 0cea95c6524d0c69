import { fnv1a } from "../../core/fnv1a";
import { columnLetters } from "../sheet/reference";
import type { PlannedCell } from "../sheet/sheetPlan";

/** A line that holds inputs as a sheet was built: where it stood, and what its inputs held, by column letters. */
export interface BuiltLine {
  readonly row: number;
  readonly held: ReadonlyMap<string, string>;
  /** Columns of the inputs that are formulas, and the digest of these. */
  readonly formulas: { readonly columns: readonly string[]; readonly digest: string };
}

/**
 * What the inputs held when the sheet was built, line by line with the line's key and row: "annual_cost@45 E=600000
 * #DFGH:1c5f; churn_target@40". Of those that are formulas it has a digest.
 */
export function packInputs(cells: readonly PlannedCell[], lines: readonly string[]): readonly string[] {
  const inputs = new Map<number, PlannedCell[]>();
  for (const cell of cells.filter(({ role }) => role === "input"))
    inputs.set(cell.row, [...(inputs.get(cell.row) ?? []), cell]);
  return [...inputs].map(([row, own]) => {
    const ordered = own.sort((one, other) => one.column - other.column);
    const held = ordered.map(heldIn).filter((each) => each !== "");
    const formulas = ordered.flatMap(({ column, content }) =>
      content.kind === "formula" ? [[columnLetters(column), content.formula] as const] : [],
    );
    const digest = formulas.length === 0 ? [] : [digestEntry(formulas)];
    return `${[`${lines[row]}@${row + 1}`, ...held, ...digest].join(" ")}; `;
  });
}

const digestEntry = (formulas: readonly (readonly [string, string])[]): string =>
  `#${formulas.map(([column]) => column).join(",")}:${digestOfFormulas(formulas.map(([, text]) => text))}`;

/** Short: a change that it misses is one in 65,536. */
export const digestOfFormulas = (formulas: readonly string[]): string =>
  digestOfRows(formulas.map((text, index) => [index, text])).slice(-4);

/** A digest of texts and their rows. */
export const digestOfRows = (texts: readonly (readonly [row: number, text: string])[]): string =>
  fnv1a(texts.map(([row, text]) => `${row}:${text}\n`).join(""))
    .toString(16)
    .padStart(8, "0");

function heldIn({ column, content }: PlannedCell): string {
  if (content.kind === "number") return `${columnLetters(column)}=${content.number}`;
  return content.kind === "text"
    ? `${columnLetters(column)}=${content.text.replace(/[%;= ]/g, encodeURIComponent)}`
    : "";
}

/** The lines of a record, by their keys. */
export const unpackInputs = (record: string): ReadonlyMap<string, BuiltLine> =>
  new Map(
    record.split("; ").flatMap((entry) => {
      const [head = "", ...cells] = entry.split(" ");
      const [key = "", row = ""] = head.split("@");
      if (key === "" || row === "") return [];
      const held = cells.filter((cell) => !cell.startsWith("#")).map(heldCell);
      const [columns = "", digest = ""] = (cells.find((cell) => cell.startsWith("#")) ?? "")
        .slice(1)
        .split(":");
      const formulas = { columns: columns === "" ? [] : columns.split(","), digest };
      return [[key, { row: Number(row) - 1, held: new Map(held), formulas }] as const];
    }),
  );

function heldCell(cell: string): readonly [string, string] {
  const [column = "", held = ""] = cell.split("=");
  return [column, decodeURIComponent(held)];
}
