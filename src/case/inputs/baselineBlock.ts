import { messageText } from "../../core/message";
import type { DataTexts } from "../../data/dataTexts";
import type { DatasetKind } from "../../data/datasetKind";
import type { Case } from "../prepare/case";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** Words, or what says them in the words of the data. */
type Words = string | ((texts: DataTexts) => string);

interface BaselineLine {
  readonly key: string;
  readonly label: Words;
  readonly unit: Words;
  readonly value: number | Words | null;
  readonly format?: string;
}

const date = "yyyy-mm-dd";

const kindWords: Readonly<Record<DatasetKind, string>> = {
  list: "A customer list: a row for each customer",
  log: "A list of purchases: a row for each purchase",
  cohort: "A cohort table: customers left after each period",
  figures: "Key figures",
};

/** What was counted, how "lost" was defined, and what was left out; only lines that the data can fill. */
function linesOf({ dataset }: Case): readonly BaselineLine[] {
  const { counts, period, rows, churn, measures } = dataset;
  const line = (key: string, label: Words, unit: Words, value: number | Words | null, format = "#,##0"): BaselineLine => ({ key, label, unit, value, format }); // prettier-ignore
  const all = [
    line("dataKind", "What the data are", "", kindWords[dataset.kind]),
    line("dataFrom", "Period from", "date", period?.from ?? null, date),
    line("dataTo", "Period to", "date", period?.to ?? null, date),
    line("dataStart", "Customers at its start", "customers", counts.start),
    line("dataLost", "Lost", "customers", counts.lost),
    line("dataNew", "New and still there", "customers", counts.joined),
    line("dataReturned", "Of these, back after a pause", "customers", counts.returned),
    line("dataEnd", "Customers at its end", "customers", counts.end),
    line("dataBrief", "Came and left in the period, in neither", "customers", counts.joinedAndLeft),
    line("dataLostMeans", "What lost means", "definition", (texts) =>
      messageText(churn.definition, texts.lostMeans),
    ),
    line("dataChurn", "Churn", "share a year", measures.churn_now?.value ?? null, "0.0%"),
    line(
      "dataLower",
      "Churn, lower limit at 95 % confidence",
      "share a year",
      churn.interval?.lower ?? null,
      "0.0%",
    ),
    line(
      "dataUpper",
      "Churn, upper limit at 95 % confidence",
      "share a year",
      churn.interval?.upper ?? null,
      "0.0%",
    ),
    line("dataLimit", "Nobody left: upper limit of churn", "share a year", churn.upperLimit, "0.0%"),
    line("dataRevenueChurn", "Churn of revenue", "share of revenue", dataset.revenueChurn, "0.0%"),
    line(
      "dataRevenue",
      dataset.revenue?.per === "average" ? "Revenue a year" : "Revenue a year of the customers at the end",
      "amount a year",
      dataset.revenue?.annual ?? null,
    ),
    line(
      "dataRevenueEach",
      "Revenue a year, per customer",
      "amount a year",
      measures.revenue_per_customer?.value ?? null,
    ),
    line(
      "dataOrders",
      "Orders a year",
      (texts) => (dataset.orders === null ? "" : texts.orderUnits[dataset.orders.unit]),
      dataset.orders?.count ?? null,
    ),
    line("dataOrderValue", "Value of an order", "amount", dataset.orders?.value ?? null),
    line("dataFrequency", "Orders of a customer", "a year", dataset.orders?.frequency ?? null, "#,##0.0"),
    line(
      "dataMarginLost",
      "Margin a year of a customer lost",
      "amount a year",
      dataset.marginOfLost?.lost ?? null,
    ),
    line(
      "dataMarginRest",
      "Margin a year of a customer kept",
      "amount a year",
      dataset.marginOfLost?.rest ?? null,
    ),
    line("dataRead", "Rows read", "rows", rows.read),
    line("dataKept", "Rows kept", "rows", rows.kept),
    ...rows.dropped.map(({ reason, count }, index) =>
      line(`dataDropped${index}`, (texts) => `Left out: ${texts.dropped[reason]}`, "rows", count),
    ),
    line(
      "dataHidden",
      dataset.rowsRead === "all" ? "Hidden rows, included" : "Hidden rows, left out",
      "rows",
      dataset.hiddenRows > 0 ? dataset.hiddenRows : null,
    ),
    ...dataset.remarks.map((remark, index) =>
      line(`dataRemark${index}`, index === 0 ? "Remarks" : "", "", (texts) =>
        messageText(remark, texts.remarks),
      ),
    ),
  ];
  return all.filter(({ value }) => value !== null);
}

export const baselineLines = (subject: Case): readonly string[] => [
  "baseline",
  "baselineHeads",
  ...linesOf(subject).map(({ key }) => key),
];

export function baselineBlock(sheet: SheetBuilder, subject: Case): void {
  sheet.text("baseline", at.label, `Baseline from ${subject.dataset.address}`, "blockHeading");
  sheet.text("baselineHeads", at.label, "Counted in the data", "columnHeading");
  sheet.text("baselineHeads", at.inUse, "Value", "columnHeading");
  sheet.text("baselineHeads", at.unit, "Unit", "columnHeading");
  const inWords = (words: Words): string => (typeof words === "string" ? words : words(sheet.texts.data));
  for (const { key, label, unit, value, format } of linesOf(subject)) {
    sheet.text(key, at.label, inWords(label), "label");
    if (typeof value === "number") {
      sheet.number(key, at.inUse, value, "calculation", format);
      sheet.text(key, at.unit, inWords(unit), "unit");
    } else sheet.text(key, at.inUse, inWords(value ?? ""), "note");
  }
}
