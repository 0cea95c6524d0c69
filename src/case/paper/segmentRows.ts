import type { SegmentMeasures } from "../../data/dataset";
import type { Case } from "../prepare/case";
import type { SegmentCells } from "./segmentCells";
import { perAverage, perCustomer, summed } from "./segmentWholes";

export interface SegmentRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly total?: true;
  /** Counted in the data; a word where the data cannot tell. */
  readonly measured?: (segment: SegmentMeasures) => number | null;
  readonly formula?: (cells: SegmentCells) => string;
  /** Of all segments together; none where left out. */
  readonly whole?: (cells: SegmentCells) => string;
}

const money = "#,##0";
const rate = "0.0%";

const counts: readonly SegmentRow[] = [
  {
    key: "segmentEnd",
    label: "Customers today",
    unit: "customers",
    format: money,
    measured: ({ end }) => end,
    whole: summed("segmentEnd"),
  },
  {
    key: "segmentStart",
    label: "Customers at the start of the period",
    unit: "customers",
    format: money,
    measured: ({ start }) => start,
    whole: summed("segmentStart"),
  },
  {
    key: "segmentLost",
    label: "Lost of these",
    unit: "customers",
    format: money,
    measured: ({ lost }) => lost,
    whole: summed("segmentLost"),
  },
  {
    key: "segmentChurn",
    label: "Churn as measured",
    unit: "share a year",
    format: rate,
    measured: ({ churn }) => churn,
  },
];

const values: readonly SegmentRow[] = [
  {
    key: "segmentChurnUsed",
    label: "Churn in use",
    unit: "share a year",
    format: rate,
    formula: ({ own, value }) =>
      `IF(ISNUMBER(${own("segmentChurn")}),${own("segmentChurn")},${value("churn_now")})`,
  },
  {
    key: "segmentKept",
    label: "What a year keeps of the value, growth and discount counted",
    unit: "factor",
    format: "0.0000",
    formula: ({ own, value }) =>
      `(1-${own("segmentChurnUsed")})*(1+${value("margin_growth")})/(1+${value("discount_rate")})`,
  },
  {
    key: "segmentFactor",
    label: "Worth of a margin of 1 a year over the horizon",
    unit: "factor",
    format: "0.0000",
    formula: ({ own, value }) => {
      const [kept, years] = [own("segmentKept"), value("years")];
      const first = `(1+(1-${own("segmentChurnUsed")}))/${value("two")}*(1+${value("discount_rate")})^(${value("midYear")}-1)`;
      return `${first}*IF(ABS(1-${kept})<${value("tolerance")},${years},(1-${kept}^${years})/(1-${kept}))`;
    },
  },
  {
    key: "segmentValue",
    label: "Value of a customer over the horizon",
    unit: "amount",
    format: money,
    formula: ({ own }) => `${own("segmentMargin")}*${own("segmentFactor")}`,
    whole: perCustomer("segmentValue"),
  },
  {
    key: "segmentTotal",
    label: "Value of the segment's customers",
    unit: "amount",
    format: money,
    total: true,
    formula: ({ own }) => `${own("segmentEnd")}*${own("segmentValue")}`,
    whole: summed("segmentTotal"),
  },
  {
    key: "segmentLoss",
    label: "Margin below 0 (1): keeping these customers destroys value",
    unit: "flag",
    format: "0",
    formula: ({ own }) => `IF(${own("segmentMargin")}<0,1,0)`,
    whole: summed("segmentLoss"),
  },
  {
    key: "segmentWord",
    label: "Verdict",
    unit: "word",
    format: "General",
    formula: ({ own }) => `IF(${own("segmentLoss")}=1,"loses","earns")`,
    whole: ({ value }) => `IF(${value("segmentLoss")}=0,"earns","Look")`,
  },
];

/**
 * What is known of each segment and what its customers are worth: the value path with flows on average customers
 * (docs/specification.md, "Value path") over the horizon, without new customers, before tax. A segment's own
 * margin stands where the data have it and nothing was set over it.
 */
export function segmentRows({ assumptions, marginForm, dataset }: Case): readonly SegmentRow[] {
  const each = dataset.segments?.each ?? [];
  const isMeasured = (name: "annual_margin" | "margin_rate" | "revenue_per_customer"): boolean =>
    assumptions[name].source.say !== "entered";
  const has = (of: (segment: SegmentMeasures) => number | null): boolean =>
    each.some((segment) => of(segment) !== null);
  const byAmount =
    marginForm === "amount" && isMeasured("annual_margin") && has(({ annualMargin }) => annualMargin);
  const byRevenue =
    marginForm !== "amount" && isMeasured("revenue_per_customer") && has((s) => s.revenuePerCustomer);
  const byRate = byRevenue && isMeasured("margin_rate") && has(({ marginRate }) => marginRate);
  const known = ({ own, value }: SegmentCells, key: string, otherwise: string): string =>
    `IF(ISNUMBER(${own(key)}),${own(key)},${value(otherwise)})`;
  const marginOf = (cells: SegmentCells): string => {
    if (byAmount) return known(cells, "segmentAmount", "annual_margin");
    if (!byRevenue) return cells.value("annual_margin");
    const inUse = cells.value("margin_rate");
    const rates = byRate ? known(cells, "segmentRate", "margin_rate") : inUse;
    return `${known(cells, "segmentRevenue", "revenue_per_customer")}*IF(ISNUMBER(${inUse}),${rates},1)`;
  };
  const revenue: SegmentRow = {
    key: "segmentRevenue",
    label: "Revenue per customer and year",
    unit: "amount a year",
    format: money,
    measured: ({ revenuePerCustomer }) => revenuePerCustomer,
    whole: (dataset.revenue?.per === "average" ? perAverage : perCustomer)("segmentRevenue"),
  };
  const share: SegmentRow = {
    key: "segmentRate",
    label: "Contribution margin, share of revenue",
    unit: "share of revenue",
    format: rate,
    measured: ({ marginRate }) => marginRate,
  };
  const amount: SegmentRow = {
    key: "segmentAmount",
    label: "Contribution margin as measured",
    unit: "amount a year",
    format: money,
    measured: ({ annualMargin }) => annualMargin,
  };
  const margin: SegmentRow = {
    key: "segmentMargin",
    label: "Earned per customer and year",
    unit: "amount a year",
    format: money,
    formula: marginOf,
    whole: perCustomer("segmentMargin"),
  };
  return [
    ...counts,
    ...(has((s) => s.revenuePerCustomer) ? [revenue] : []),
    ...(byRate ? [share] : []),
    ...(byAmount ? [amount] : []),
    margin,
    ...values,
  ];
}
