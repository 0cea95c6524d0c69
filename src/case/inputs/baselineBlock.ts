import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
import type { Unit } from "../assumptions/unit";
import { messageText } from "../../core/message";
import type { CaseTexts } from "../caseTexts";
import type { Case } from "../prepare/case";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { BaselineLine } from "./inputsTexts";

type Words = (texts: CaseTexts) => string;

/** A number with its unit, or words; neither where the data cannot tell. */
interface Counted {
  readonly value?: number | null | undefined;
  readonly unit?: Unit | Words;
  readonly format?: string;
  readonly words?: Words;
}

interface Line extends Counted {
  readonly key: BaselineLine | `dataDropped${number}` | `dataRemark${number}`;
  readonly label: Words;
}

/** What was counted, and how "lost" was defined. */
function countedIn({ dataset }: Case): Readonly<Record<BaselineLine, Counted>> {
  const { counts, period, rows, churn, measures, orders, marginOfLost } = dataset;
  return {
    dataKind: { words: ({ data }) => data.kinds[dataset.kind].rows },
    dataFrom: { unit: "date", value: period?.from, format: formats.date },
    dataTo: { unit: "date", value: period?.to, format: formats.date },
    dataStart: { unit: "customers", value: counts.start },
    dataLost: { unit: "customers", value: counts.lost },
    dataNew: { unit: "customers", value: counts.joined },
    dataReturned: { unit: "customers", value: counts.returned },
    dataEnd: { unit: "customers", value: counts.end },
    dataBrief: { unit: "customers", value: counts.joinedAndLeft },
    dataLostMeans: { words: ({ data }) => messageText(churn.definition, data.lostMeans) },
    dataChurn: { unit: "shareAYear", value: measures.churn_now?.value, format: formats.rate },
    dataLower: { unit: "shareAYear", value: churn.interval?.lower, format: formats.rate },
    dataUpper: { unit: "shareAYear", value: churn.interval?.upper, format: formats.rate },
    dataLimit: { unit: "shareAYear", value: churn.upperLimit, format: formats.rate },
    dataRevenueChurn: { unit: "shareOfRevenue", value: dataset.revenueChurn, format: formats.rate },
    dataRevenue: { unit: "amountAYear", value: dataset.revenue?.annual },
    dataRevenueEach: { unit: "amountAYear", value: measures.revenue_per_customer?.value },
    dataOrders: {
      unit: ({ data }) => (orders === null ? "" : data.orderUnits[orders.unit]),
      value: orders?.count,
    },
    dataOrderValue: { unit: "amount", value: orders?.value },
    dataFrequency: { unit: "aYear", value: orders?.frequency, format: formats.decimal },
    dataMarginLost: { unit: "amountAYear", value: marginOfLost?.lost },
    dataMarginRest: { unit: "amountAYear", value: marginOfLost?.rest },
    dataRead: { unit: "rows", value: rows.read },
    dataKept: { unit: "rows", value: rows.kept },
    dataHidden: { unit: "rows", value: dataset.hiddenRows > 0 ? dataset.hiddenRows : null },
  };
}

const labelOf =
  (key: BaselineLine, { dataset }: Case): Words =>
  ({ inputs: { baseline } }) => {
    if (key === "dataRevenue" && dataset.revenue?.per !== "average") return baseline.revenueAtEnd;
    if (key === "dataHidden" && dataset.rowsRead !== "all") return baseline.hiddenLeftOut;
    return baseline.lines[key];
  };

/** Only lines that the data can fill; rows that were left out stand before the hidden ones, remarks at the end. */
function linesOf(subject: Case): readonly Line[] {
  const { rows, remarks } = subject.dataset;
  const counted = (Object.entries(countedIn(subject)) as [BaselineLine, Counted][])
    .filter(([, { value, words }]) => typeof value === "number" || words !== undefined)
    .map(([key, line]): Line => ({ key, label: labelOf(key, subject), ...line }));
  const dropped = rows.dropped.map(({ reason, count }, index): Line => ({
    key: `dataDropped${index}`,
    label: ({ inputs, data }) => inputs.baseline.leftOut({ reason: data.dropped[reason] }),
    unit: "rows",
    value: count,
  }));
  const said = remarks.map((remark, index): Line => ({
    key: `dataRemark${index}`,
    label: ({ inputs }) => (index === 0 ? inputs.baseline.remarks : ""),
    words: ({ data }) => messageText(remark, data.remarks),
  }));
  const isHidden = ({ key }: Line): boolean => key === "dataHidden";
  return [...counted.filter((line) => !isHidden(line)), ...dropped, ...counted.filter(isHidden), ...said];
}

/** What was counted in the data, and what was left out. */
export const baselineBlock: Block = {
  lines: (subject) => ["baseline", "baselineHeads", ...linesOf(subject).map(({ key }) => key)],
  write(sheet, subject) {
    const { heading, columns } = sheet.texts.inputs.baseline;
    const { address } = subject.dataset;
    sheet.text("baseline", at.label, heading({ address }), "blockHeading");
    sheet.text("baselineHeads", at.label, columns.label, "columnHeading");
    sheet.text("baselineHeads", at.inUse, columns.value, "columnHeading");
    sheet.text("baselineHeads", at.unit, columns.unit, "columnHeading");
    for (const { key, label, value, words, unit, format = formats.amount } of linesOf(subject)) {
      sheet.text(key, at.label, label(sheet.texts), "label");
      if (typeof value === "number") {
        sheet.number(key, at.inUse, value, "calculation", format);
        if (typeof unit === "string") sheet.text(key, at.unit, sheet.texts.units[unit], "unit");
        else sheet.text(key, at.unit, unit?.(sheet.texts) ?? "", "unit");
      } else sheet.text(key, at.inUse, words?.(sheet.texts) ?? "", "note");
    }
  },
};
