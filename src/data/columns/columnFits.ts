import type { ColumnRole } from "./columnRole";
import { customerKeyOfCell, type DataCell, isBlankCell } from "../cells/dataCell";
import { dateReading } from "../cells/dateReading";
import { hasWord } from "./hasWord";
import { flagReader } from "./flagReader";
import { undoneReader } from "./undoneReader";
import { plainHeader } from "./plainHeader";
import { knownWords } from "./words/knownWords";

const { cells: flagWords, columns } = knownWords;

/** Whether at least this share of the cells that are not blank pass; all-blank columns pass as `whenBlank`. */
function mostly(
  cells: readonly DataCell[],
  share: number,
  test: (cell: DataCell) => boolean,
  whenBlank = false,
): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell) && typeof cell !== "object");
  return filled.length === 0 ? whenBlank : filled.filter(test).length >= share * filled.length;
}

/** Whether the values of a column can be what its header says. An end column may be empty: nobody has left. */
export function columnFits(
  role: ColumnRole,
  header: string,
  cells: readonly DataCell[],
  isDate: boolean,
): boolean {
  const isDated = (cell: DataCell): boolean => dates.read(cell) !== null;
  const dates = dateReading(cells);
  const isNumber = (cell: DataCell): boolean => typeof cell === "number";
  switch (role) {
    case "start":
    case "date":
      return mostly(cells, 0.5, isDated);
    case "end":
      return mostly(cells, 0.5, isDated, true);
    case "churned":
      return holdsFlags(header, cells) && !isUnclear(header, cells);
    case "revenue":
      return !isDate && mostly(cells, 0.5, isNumber) && !isYesAndNo(cells);
    case "tenure":
    case "margin_rate":
    case "margin_amount":
    case "amount":
    case "quantity":
    case "price":
      return !isDate && mostly(cells, 0.5, isNumber);
    case "discount":
      return !isDate && mostly(cells, 0.5, isNumber) && !hasWord(plainHeader(header), columns.discountAmount);
    case "currency":
      return mostly(cells, 1, (cell) => typeof cell === "string");
    case "customer":
      return !isDate && mostly(cells, 0.5, (cell) => customerKeyOfCell(cell) !== "", true);
    case "status":
      return cells.some(undoneReader());
    case "document":
    case "segment":
    case "satisfaction":
      return !isDate;
  }
}

/** Words that say neither here nor gone are asked about where a flag has some. */
function holdsFlags(header: string, cells: readonly DataCell[]): boolean {
  const readFlag = flagReader(header);
  return mostly(cells, 0.5, (cell) => readFlag(cell) !== null);
}

/** Whether a column headed "Status" holds yes and no, or 1 and 0, which do not say of what. */
const isUnclear = (header: string, cells: readonly DataCell[]): boolean =>
  hasWord(plainHeader(header), columns.status) &&
  cells.some(
    (cell) =>
      typeof cell !== "object" && [...flagWords.yes, ...flagWords.no].includes(plainHeader(String(cell))),
  );

/** Whether a column holds a yes or no in numbers, such as "paperless_billing". */
const isYesAndNo = (cells: readonly DataCell[]): boolean =>
  cells.includes(0) &&
  cells.includes(1) &&
  cells.every((cell) => cell === 0 || cell === 1 || isBlankCell(cell));

/** Whether every row with a value has its own: then the column may name the customers. */
export function allDiffer(cells: readonly DataCell[], isDate: boolean): boolean {
  const keys = cells.map(customerKeyOfCell).filter((key) => key !== "");
  const whole = cells.every((cell) => typeof cell !== "number" || Number.isInteger(cell));
  return !isDate && whole && keys.length > 1 && new Set(keys).size === keys.length;
}
