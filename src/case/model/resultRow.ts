/** The cells that a result speaks of: single values, whole rows of years, and the first and last year of a row. */
export interface ResultCells {
  readonly value: (key: string) => string;
  readonly years: (key: string) => string;
  readonly last: (key: string) => string;
  readonly first: (key: string) => string;
  /** The NPV of a target tried in the workings of the break-even. */
  readonly npv: (key: string) => string;
}

export interface ResultRow {
  readonly key: string;
  readonly label: string | ((cells: ResultCells) => string);
  readonly unit: string;
  readonly format: string;
  readonly total?: true;
  readonly note?: string | ((cells: ResultCells) => string);
  readonly formula: (cells: ResultCells) => string;
}

/**
 * A number only where there is a margin; on revenue alone there is no such result
 * (docs/specification.md, "Margin").
 */
export const withMargin = ({ value }: ResultCells, formula: string): string =>
  `IF(${value("marginGiven")}=1,${formula},${value("noRate")})`;

/** Present value of a row of the timeline. */
export const present = ({ years: row }: ResultCells, key: string): string =>
  `SUMPRODUCT(${row(key)},${row("discount_factor")})`;
