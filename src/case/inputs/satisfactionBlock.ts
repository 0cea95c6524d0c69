import type { LineKey } from "../lineKey";
import type { Unit } from "../assumptions/unit";
import { kindFormats } from "../sheet/formats";
import { unitCell } from "../sheet/unitCell";
import type { Case } from "../prepare/case";
import { assumptionOf, type SatisfactionList } from "../assumptions/assumptions";
import { absolute, columnFixedArea, relative } from "../sheet/reference";
import type { MixLine } from "./inputsTexts";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { quoted } from "../sheet/template";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** Where the lists of the mix stand, a level a line, and what a customer of the level is worth. */
export const satisfactionColumns = {
  satisfaction_shares: at.yearZero - 1,
  satisfaction_target_shares: at.yearZero,
  satisfaction_retention: at.yearZero + 1,
  satisfaction_margins: at.yearZero + 2,
  value: at.yearZero + 3,
} as const satisfies Readonly<Record<SatisfactionList | "value", number>>;

const columns = satisfactionColumns;

type LevelKey = `satisfactionLevel${number}`;

const levelKeys = ({ satisfaction }: Case): readonly LevelKey[] =>
  (satisfaction?.levels ?? []).map((_, index) => `satisfactionLevel${index}` as const);

export const satisfactionLines = (subject: Case): readonly LineKey[] =>
  subject.satisfaction === null
    ? []
    : [
        "satisfaction",
        ...levelKeys(subject),
        "mixShares",
        "mixRetention",
        "mixMargin",
        "mixValue",
        "satisfaction_move",
      ];

/** The first level's line, where the lists begin; how many levels there are. */
export const firstLevel = "satisfactionLevel0";
export const levelCount = (sheet: SheetBuilder): number => sheet.row("mixShares") - sheet.row(firstLevel);

/** The levels with their shares, retention and margin, and what they make together, today and as aimed at. */
export function satisfactionCells(sheet: SheetBuilder, subject: Case): void {
  const { satisfaction } = subject;
  if (satisfaction === null) return;
  const texts = sheet.texts.inputs.satisfaction;
  const head = (column: number, words: string): void =>
    sheet.text("satisfaction", column, words, "columnHeading");
  head(at.label, texts.heading);
  head(at.unit, texts.columns.unit);
  head(columns.satisfaction_shares, texts.columns.now);
  head(columns.satisfaction_target_shares, texts.columns.target);
  head(columns.satisfaction_retention, texts.columns.retention);
  head(columns.satisfaction_margins, texts.columns.margin);
  head(columns.value, texts.columns.value);
  levelKeys(subject).forEach((key, index) => {
    const level = satisfaction.levels[index]!;
    sheet.text(key, at.label, texts.level({ level: index + 1, count: satisfaction.levels.length }), "label");
    unitCell(sheet, key, "sharesAndAmountAYear");
    const put = (list: SatisfactionList, number: number): void =>
      sheet.number(key, columns[list], number, "input", formatOf(list));
    put("satisfaction_shares", level.shareNow);
    put("satisfaction_target_shares", level.shareTarget);
    put("satisfaction_retention", level.retentionRate);
    put("satisfaction_margins", level.annualMargin);
    sheet.formula(key, columns.value, valueOfLevel(sheet, key), "calculation", kindFormats.amount);
  });
  mixCells(sheet, subject);
}

const formatOf = (list: SatisfactionList): string =>
  assumptionOf(list).kind === "amounts" ? kindFormats.amounts : kindFormats.rate;

/** As SATISFACTIONVALUE: m (1 + d) / (1 + d - r). */
function valueOfLevel(sheet: SheetBuilder, key: LevelKey): string {
  const [retention, margin] = [columns.satisfaction_retention, columns.satisfaction_margins].map((column) =>
    relative(sheet.position(key, column)),
  );
  const spread = `1+${sheet.value("discount_rate")}-${retention}`;
  return `=IF(${spread}>0,${margin}*(1+${sheet.value("discount_rate")})/(${spread}),${withoutEnd(sheet)})`;
}

const withoutEnd = (sheet: SheetBuilder): string => quoted(sheet.texts.inputs.satisfaction.withoutEnd);

/** Sums over the levels by their shares, in the columns of today and of what is aimed at. */
function mixCells(sheet: SheetBuilder, subject: Case): void {
  const keys = levelKeys(subject);
  const [first = firstLevel, last = firstLevel] = [keys[0], keys.at(-1)];
  const fixed = (column: number): string =>
    columnFixedArea({ ...sheet.position(first, column), rows: levelCount(sheet), columns: 1 });
  const line = (key: MixLine, unit: Unit, format: string, formula: (shares: string) => string): void => {
    sheet.text(key, at.label, sheet.texts.inputs.satisfaction.lines[key], "label");
    sheet.text(key, at.unit, sheet.texts.units[unit], "unit");
    for (const column of [columns.satisfaction_shares, columns.satisfaction_target_shares]) {
      const shares = `${sheet.cell(first, column)}:${sheet.cell(last, column)}`;
      sheet.formula(key, column, `=${formula(shares)}`, "calculation", format);
    }
  };
  const by = (column: number) => (shares: string) => `SUMPRODUCT(${shares},${fixed(column)})`;
  line("mixShares", "shareOfCustomers", kindFormats.rate, (shares) => `SUM(${shares})`);
  line("mixRetention", "shareAYear", kindFormats.rate, by(columns.satisfaction_retention));
  line("mixMargin", "amountAYear", kindFormats.amount, by(columns.satisfaction_margins));
  line("mixValue", "amount", kindFormats.amount, (shares) => {
    const values = fixed(columns.value);
    return `IF(COUNT(${values})=ROWS(${values}),${by(columns.value)(shares)},${withoutEnd(sheet)})`;
  });
}

/** What the mix sets, for a scenario's column: less churn in points, and the rise of the order value. */
export function mixFormulas(
  sheet: SheetBuilder,
): Readonly<Record<"uplift" | "order_value_uplift", (column: number) => string>> {
  const cell = (key: MixLine, list: SatisfactionList): string => absolute(sheet.position(key, columns[list]));
  const [now, target] = ["satisfaction_shares", "satisfaction_target_shares"] as const;
  const move = (column: number): string => sheet.cell("satisfaction_move", column);
  const margin = cell("mixMargin", now);
  return {
    uplift: (column) => `=${move(column)}*(${cell("mixRetention", target)}-${cell("mixRetention", now)})`,
    order_value_uplift: (column) =>
      `=IF(${margin}=0,0,${move(column)}*(${cell("mixMargin", target)}/${margin}-1))`,
  };
}

/** What the shares lack to 1, or have too much, today and as aimed at. */
export const mixDifference = (sheet: SheetBuilder): string =>
  [columns.satisfaction_shares, columns.satisfaction_target_shares]
    .map((column) => `ABS(${sheet.cell("mixShares", column)}-1)`)
    .join("+");
