import { formats } from "../sheet/formats";
import type { AssumptionName } from "../assumptions/assumptions";
import type { LineKey } from "../lineKey";
import type { Unit } from "../assumptions/unit";
import type { SegmentMeasures } from "../../data/dataset";
import type { Case } from "../prepare/case";
import { quoted } from "../sheet/template";
import type { SegmentKey, PaperTexts } from "./paperTexts";

/** The cells that a row of the segments speaks of: this segment's, all segments', and single values of the sheet. */
export interface SegmentCells {
  readonly own: (key: SegmentKey) => string;
  readonly all: (key: SegmentKey) => string;
  readonly value: (key: LineKey) => string;
  readonly texts: PaperTexts["segments"];
}

export interface SegmentRow {
  readonly key: SegmentKey;
  readonly unit: Unit;
  readonly format: string;
  readonly total?: true;
  /** Counted in the data; a word where the data cannot tell. */
  readonly measured?: (segment: SegmentMeasures) => number | null;
  readonly formula?: (cells: SegmentCells) => string;
  /** Of all segments together; none where left out. */
  readonly whole?: (cells: SegmentCells) => string;
}

/** The average by the customers at the end. */
function perCustomer(key: SegmentKey): (cells: SegmentCells) => string {
  return ({ all }) => {
    const end = all("segmentEnd");
    return `IF(SUM(${end})>0,SUMPRODUCT(${end},${all(key)})/SUM(${end}),0)`;
  };
}

/** The average by the customers at the start and at the end alike, as the revenue of a log is spread. */
function perAverage(key: SegmentKey): (cells: SegmentCells) => string {
  return ({ all }) => {
    const [start, end] = [all("segmentStart"), all("segmentEnd")];
    return `IF(SUM(${start})+SUM(${end})>0,(SUMPRODUCT(${start},${all(key)})+SUMPRODUCT(${end},${all(key)}))/(SUM(${start})+SUM(${end})),0)`;
  };
}

function summed(key: SegmentKey): (cells: SegmentCells) => string {
  return ({ all }) => `SUM(${all(key)})`;
}

const counts: readonly SegmentRow[] = [
  {
    key: "segmentEnd",
    unit: "customers",
    format: formats.amount,
    measured: ({ end }) => end,
    whole: summed("segmentEnd"),
  },
  {
    key: "segmentStart",
    unit: "customers",
    format: formats.amount,
    measured: ({ start }) => start,
    whole: summed("segmentStart"),
  },
  {
    key: "segmentLost",
    unit: "customers",
    format: formats.amount,
    measured: ({ lost }) => lost,
    whole: summed("segmentLost"),
  },
  {
    key: "segmentChurn",
    unit: "shareAYear",
    format: formats.rate,
    measured: ({ churn }) => churn,
  },
];

const values: readonly SegmentRow[] = [
  {
    key: "segmentChurnUsed",
    unit: "shareAYear",
    format: formats.rate,
    formula: ({ own, value }) =>
      `IF(ISNUMBER(${own("segmentChurn")}),${own("segmentChurn")},${value("churn_now")})`,
  },
  {
    key: "segmentKept",
    unit: "factor",
    format: formats.factor,
    formula: ({ own, value }) =>
      `(1-${own("segmentChurnUsed")})*(1+${value("margin_growth")})/(1+${value("discount_rate")})`,
  },
  {
    key: "segmentFactor",
    unit: "factor",
    format: formats.factor,
    formula: ({ own, value }) => {
      const [kept, years] = [own("segmentKept"), value("years")];
      const first = `(1+(1-${own("segmentChurnUsed")}))/${value("two")}*(1+${value("discount_rate")})^(${value("midYear")}-1)`;
      return `${first}*IF(ABS(1-${kept})<${value("tolerance")},${years},(1-${kept}^${years})/(1-${kept}))`;
    },
  },
  {
    key: "segmentValue",
    unit: "amount",
    format: formats.amount,
    formula: ({ own }) => `${own("segmentMargin")}*${own("segmentFactor")}`,
    whole: perCustomer("segmentValue"),
  },
  {
    key: "segmentTotal",
    unit: "amount",
    format: formats.amount,
    total: true,
    formula: ({ own }) => `${own("segmentEnd")}*${own("segmentValue")}`,
    whole: summed("segmentTotal"),
  },
  {
    key: "segmentLoss",
    unit: "flag",
    format: formats.whole,
    formula: ({ own }) => `IF(${own("segmentMargin")}<0,1,0)`,
    whole: summed("segmentLoss"),
  },
  {
    key: "segmentWord",
    unit: "word",
    format: formats.general,
    formula: ({ own, texts }) => `IF(${own("segmentLoss")}=1,${quoted(texts.loses)},${quoted(texts.earns)})`,
    whole: ({ value, texts }) => `IF(${value("segmentLoss")}=0,${quoted(texts.earns)},${quoted(texts.look)})`,
  },
];

/**
 * What is known of each segment and what its customers are worth: the value path with flows on average customers
 * (docs/specification.md, "Value path") over the horizon, without new customers, before tax. A segment's own
 * margin stands where the data have it and none was entered.
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
  const known = ({ own, value }: SegmentCells, key: SegmentKey, otherwise: AssumptionName): string =>
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
    unit: "amountAYear",
    format: formats.amount,
    measured: ({ revenuePerCustomer }) => revenuePerCustomer,
    whole: (dataset.revenue?.per === "average" ? perAverage : perCustomer)("segmentRevenue"),
  };
  const share: SegmentRow = {
    key: "segmentRate",
    unit: "shareOfRevenue",
    format: formats.rate,
    measured: ({ marginRate }) => marginRate,
  };
  const amount: SegmentRow = {
    key: "segmentAmount",
    unit: "amountAYear",
    format: formats.amount,
    measured: ({ annualMargin }) => annualMargin,
  };
  const margin: SegmentRow = {
    key: "segmentMargin",
    unit: "amountAYear",
    format: formats.amount,
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
