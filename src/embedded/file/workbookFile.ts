/**
 * A workbook as plain data, as it is read from and written to a file. Rows and columns count from 0; lengths are
 * in points; colours are "#RRGGBB".
 */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly names: readonly NameFile[];
  readonly activeSheet: number;
}

export interface SheetFile {
  readonly name: string;
  readonly cells: readonly CellFile[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly hiddenRows: readonly number[];
  readonly merges: readonly AreaFile[];
  readonly tables: readonly TableFile[];
  readonly validations: readonly ValidationFile[];
  readonly conditionalFormats: readonly ConditionalFormatFile[];
  readonly charts: readonly ChartFile[];
  readonly page: PageFile;
}

export interface AreaFile {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell with neither value nor error is an empty cell with a style, or a formula that was never calculated. */
export interface CellFile {
  readonly row: number;
  readonly column: number;
  readonly value?: number | string | boolean;
  /** Such as "#N/A". */
  readonly error?: string;
  /** With its "=", in English with comma separators, functions as typed. */
  readonly formula?: string;
  /**
   * The size of the area that a dynamic array formula fills. The file holds the other cells of the area with the
   * values that they show; leave them out when the formula is to be calculated again.
   */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly style?: StyleFile;
}

export interface StyleFile {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: BordersFile;
}

export type BordersFile = Readonly<Partial<Record<"top" | "bottom" | "left" | "right", BorderFile>>>;

export interface BorderFile {
  readonly style: "thin" | "medium" | "thick" | "double" | "hair" | "dotted" | "dashed";
  readonly color: string;
}

export interface NameFile {
  readonly name: string;
  /** Such as "=Sheet1!$A$1". */
  readonly refersTo: string;
  /** The sheet that the name belongs to; without it, the name belongs to the workbook. */
  readonly sheet?: string;
  readonly comment?: string;
}

/** The area includes the header row, and the totals row where there is one. */
export interface TableFile {
  readonly name: string;
  readonly area: AreaFile;
  readonly columns: readonly string[];
  readonly totalsRow: boolean;
  readonly style?: string;
}

export interface ValidationFile {
  readonly area: AreaFile;
  readonly rule: ValidationRuleFile;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly alert?: { readonly title: string; readonly text: string };
}

/** A list's source is "a,b,c" or "=$A$1:$A$3"; a bound is a number's text or a formula with its "=". */
export type ValidationRuleFile =
  | { readonly kind: "list"; readonly source: string }
  | {
      readonly kind: "decimal" | "wholeNumber";
      readonly operator: "between";
      readonly minimum: string;
      readonly maximum: string;
    };

/** The formula has its "=" and is written for the area's first cell. */
export interface ConditionalFormatFile {
  readonly area: AreaFile;
  readonly formula: string;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface ChartFile {
  readonly name: string;
  readonly kind: "line" | "columnClustered" | "barClustered";
  readonly title: string;
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  readonly series: readonly ChartSeriesFile[];
  readonly legend?: "top" | "bottom" | "left" | "right" | "none";
  /** For bars and columns: the gap between categories and the overlap of series, both in per cent of a bar. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Values and categories are addresses without "=", such as "'Sheet 1'!$B$2:$F$2". */
export interface ChartSeriesFile {
  readonly name: string;
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
}

export interface PageFile {
  readonly orientation: "portrait" | "landscape";
  readonly paper?: "a4" | "letter";
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: AreaFile;
  readonly titleRows?: { readonly first: number; readonly count: number };
  /** The rows before which a new page starts. */
  readonly rowBreaks: readonly number[];
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** In Excel's header codes, such as "&LCustomer Worth&RPage &P". */
  readonly header?: string;
  readonly footer?: string;
}
