import type { CellRole } from "../../case/sheet/sheetPlan";

/** How the cells of a role look; what is left out stays as the workbook has it. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Steps from the left edge, so that words keep off the numbers before them. */
  readonly indent?: number;
  /** Words of several lines where the row is high enough. */
  readonly wrap?: boolean;
  readonly align?: "Left" | "Center" | "Right";
  readonly border?: {
    readonly edge: "EdgeTop" | "EdgeBottom";
    readonly color: string;
    readonly weight: "Thin" | "Medium";
  };
}

const green = "#0E6B38";
const grey = "#5C5C5C";
const line = "#8A8A8A";

/**
 * Inputs are blue and formulas black, as finance people expect (FAST, ICAEW;
 * docs/mathematics.md, "Modelling standards").
 */
export const roleLooks: Readonly<Record<CellRole, Look>> = {
  title: { size: 18, bold: true, color: green },
  headline: { size: 12, bold: true },
  keyFigure: { size: 16, bold: true, align: "Left" },
  keyLabel: { size: 9, color: grey },
  blockHeading: {
    size: 13,
    bold: true,
    color: green,
    border: { edge: "EdgeBottom", color: green, weight: "Medium" },
  },
  columnHeading: {
    bold: true,
    wrap: true,
    fill: "#F0F4F1",
    border: { edge: "EdgeBottom", color: line, weight: "Thin" },
  },
  label: {},
  unit: { color: grey, indent: 1 },
  note: { size: 9, italic: true, color: grey, indent: 1 },
  input: { color: "#0000FF", fill: "#FFF8E1", align: "Right" },
  /** Words instead of a number stand where the number would. */
  calculation: { align: "Right" },
  total: { bold: true, border: { edge: "EdgeTop", color: line, weight: "Thin" } },
  totalUnit: { color: grey, indent: 1, border: { edge: "EdgeTop", color: line, weight: "Thin" } },
  check: { bold: true, indent: 1 },
};
