import type { CheckKey } from "./checkKey";

/**
 * A sheet as plain data: what is written into each cell, how it looks and prints. Rows and columns count from 0.
 * The room `excel` writes it; nothing in here knows Office.
 */
export interface SheetPlan {
  /** The wished name; a number is added where it is taken. */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly PlannedCell[];
  /** What each row is for: keys that stay when rows move; "" for an empty one. */
  readonly lines: readonly string[];
  /** What stands in place of the source of an input that people changed. */
  readonly changedByHand: string;
  /** In points, one a column. */
  readonly columnWidths: readonly number[];
  /** In points, by row; the others keep the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly names: readonly PlannedName[];
  readonly charts: readonly PlannedChart[];
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  /** Rows from the top that stay in sight. */
  readonly frozenRows: number;
  readonly print: PrintPlan;
  /** Where the single results stand, by the names of the command line (npv, irr, ...). */
  readonly results: Readonly<Record<string, CellPosition>>;
  /** Where the assumptions can be changed, by the names of the command line: the base column, or the only cell. */
  readonly inputs: Readonly<Record<string, CellPosition>>;
  /** Where the checks stand: the flag cell of each, 1 where it has passed. */
  readonly checks: readonly { readonly key: CheckKey; readonly flag: CellPosition }[];
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellArea extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** Text is written as text whatever it looks like; only a formula is ever interpreted. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** Native, in English with commas, starting with "=". */
  | { readonly kind: "formula"; readonly formula: string }
  /** No content, but a look. */
  | { readonly kind: "blank" };

export interface PlannedCell extends CellPosition {
  readonly content: CellContent;
  readonly role: CellRole;
  /** An Excel number format in its English form; "General" where left out. */
  readonly format?: string;
}

/** What a cell is for; its look follows from it. */
export type CellRole =
  | "title"
  | "headline"
  | "keyFigure"
  | "keyLabel"
  | "blockHeading"
  | "columnHeading"
  | "label"
  | "unit"
  | "note"
  | "input"
  | "calculation"
  | "total"
  | "totalUnit"
  | "check";

export interface PlannedName {
  /** Wished name within the sheet's own scope. */
  readonly name: string;
  readonly area: CellArea;
}

export interface PlannedChart {
  /** Its name on the sheet, whatever the language. */
  readonly name: string;
  readonly kind: "line" | "columnClustered" | "barClustered";
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** Category labels: one row or column. */
  readonly categories: CellArea;
  readonly series: readonly { readonly name: string; readonly values: CellArea }[];
  /** The cells that the chart covers. */
  readonly place: CellArea;
}

export type PlannedValidation = {
  readonly area: CellArea;
  readonly message: { readonly title: string; readonly text: string };
} & (
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "decimal" | "wholeNumber"; readonly minimum: number; readonly maximum: number }
);

/** A look that depends on the cell's own value: a formula that is TRUE where it applies, relative to the area's first cell. */
export interface PlannedConditionalFormat {
  readonly area: CellArea;
  readonly formula: string;
  readonly look: "good" | "bad" | "quiet";
}

export interface PrintPlan {
  readonly area: CellArea;
  /** Rows repeated on each page: the first and how many. */
  readonly titleRows: { readonly first: number; readonly count: number };
  /** A page begins at each of these rows. */
  readonly pageBreaks: readonly number[];
}
