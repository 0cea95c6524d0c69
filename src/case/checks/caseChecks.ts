import type { Case } from "../prepare/case";
import type { Check } from "./check";
import { confirmations } from "./confirmations";
import { relative } from "../sheet/reference";
import { mixDifference } from "../inputs/satisfactionBlock";
import { sensitivityDifferences } from "../model/sensitivityBlock";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

const people = (sheet: SheetBuilder): string =>
  `(1+MAX(${sheet.years("closing_before")})+MAX(${sheet.years("closing_after")}))`;
export const amounts = (sheet: SheetBuilder): string =>
  `(1+ABS(${sheet.value("npv")})+ABS(${sheet.value("pv_margin")})+${sheet.value("pv_cost")}+${sheet.value("pv_level")})`;
/** Root of the sum of squares over the years: not ABS, which Gnumeric does not take year by year. */
const length = (sheet: SheetBuilder, row: string): string =>
  `SUMPRODUCT((${row})^${sheet.value("two")})^(1/${sheet.value("two")})`;
const npvOf = (sheet: SheetBuilder, key: string): string => relative(sheet.position(key, at.unit));

/**
 * The checks of the case (docs/specification.md, "Checks"): second calculations of customers, NPV, break-even
 * and IRR, sums that must add up, ranges, and what nobody has confirmed yet.
 */
export function checksOf(subject: Case): readonly Check[] {
  const { dataset, satisfaction } = subject;
  const { counts } = dataset;
  const all: readonly (Check | null)[] = [
    {
      key: "checkExtra",
      scale: people,
      name: "extra customers by their own recursion",
      difference: (s) =>
        length(
          s,
          `${s.years("extra_check")}-(${s.years("closing_after")}-${s.years("closing_before")})*${s.years("on")}`,
        ),
    },
    {
      key: "checkNpv",
      name: "NPV by backward discounting",
      difference: (s) =>
        `${relative(s.position("backward", at.yearZero))}*(1+${s.value("discount_rate")})^${s.value("midYear")}+${relative(s.position("net", at.yearZero))}-${s.value("npv")}`,
    },
    {
      key: "checkToday",
      name: "break-even workings at churn today give costs and levers",
      difference: (s) => `${npvOf(s, "breakEvenToday")}-${s.value("npvToday")}`,
    },
    {
      key: "checkPoint",
      name: "NPV at break-even is 0",
      difference: (s) =>
        `IF(${s.value("breakEvenExists")}*(${s.value("pv_cost")}+${s.value("leversMoved")})>0,${npvOf(s, "breakEvenPoint")},0)`,
    },
    {
      key: "checkIrr",
      tolerance: "rateTolerance",
      name: "flows at the IRR add to 0",
      difference: (s) =>
        `IF(ISNUMBER(${s.value("irr")}),SUMPRODUCT(${s.years("net")}/(1+N(${s.value("irr")}))^(${s.years("year")}-IF(N(${s.value("irr")})<0,${s.value("years")},0))),0)`,
    },
    {
      key: "checkLines",
      name: "lines of the levers add to after less before",
      difference: (s) =>
        length(
          s,
          `${s.years("margin")}-(${s.years("level_after")}-${s.years("level_before")})*${s.value("attributable_share")}`,
        ),
      scale: (s) => `(1+${length(s, s.years("level_before"))}+${length(s, s.years("level_after"))})`,
    },
    {
      key: "checkReceivables",
      name: "receivables are taken back by the end",
      difference: (s) => `SUM(${s.years("working_capital")})`,
      scale: (s) => `(1+${length(s, s.years("receivables"))})`,
    },
    {
      key: "checkPresent",
      name: "present values by line add to the NPV",
      difference: (s) =>
        `${s.value("pv_margin")}+${s.value("pv_working_capital")}-${s.value("pv_cost")}-${s.value("pv_tax")}-${s.value("npv")}`,
    },
    {
      key: "checkBaseRun",
      name: "sensitivity: its base is less churn alone, levers at rest",
      difference: sensitivityDifferences.base,
    },
    {
      key: "checkGrid",
      name: "sensitivity: the middle of the grid is its base",
      difference: sensitivityDifferences.grid,
    },
    {
      key: "checkPath",
      scale: people,
      name: "customers: start less lost plus new is end",
      difference: (s) =>
        `SUMPRODUCT(${s.years("on")}*(${s.years("opening_after")}-${s.years("lost_after")}+${s.years("new")}+${s.years("referred")}-${s.years("closing_after")}))`,
    },
    {
      key: "checkYears",
      name: "the horizon fits the columns",
      flag: (s) => `IF(${s.value("years")}<=MAX(${s.years("year")}),1,0)`,
    },
    {
      key: "checkRates",
      name: "churn lies between 0 and 1",
      flag: (s) =>
        `IF(AND(${s.value("churn_now")}>=0,${s.value("churn_now")}<=1,${s.value("churn_target")}>=0,${s.value("churn_target")}<=1),1,0)`,
    },
    counts.start === null || counts.lost === null || counts.joined === null
      ? null
      : {
          key: "checkData",
          name: "data: start less lost plus new is end",
          scale: (s) => s.value("dataEnd"),
          difference: (s) =>
            `${s.value("dataStart")}-${s.value("dataLost")}+${s.value("dataNew")}-${s.value("dataEnd")}`,
        },
    dataset.revenue === null
      ? null
      : {
          key: "checkRevenue",
          name: "data: revenue is customers times revenue per customer",
          scale: (s) => `(1+ABS(${s.value("dataRevenue")}))`,
          difference: (s) =>
            `${customersOfRevenue(s, dataset.revenue, "data")}*${s.value("dataRevenueEach")}-${s.value("dataRevenue")}`,
        },
    ...segmentChecks(dataset),
    satisfaction === null
      ? null
      : {
          key: "checkShares",
          name: "satisfaction: shares add to 1, today and as aimed at",
          tolerance: "rateTolerance",
          scale: () => "1",
          difference: mixDifference,
        },
    { key: "checkMargin", name: "contribution margin given", flag: (s) => s.value("marginGiven") },
    ...confirmations(subject),
  ];
  return all.filter((check) => check !== null);
}

/** The customers that the revenue per customer is an average of: of the data, or of the segments together. */
const customersOfRevenue = (
  s: SheetBuilder,
  revenue: Case["dataset"]["revenue"],
  of: "data" | "segment",
): string =>
  revenue?.per === "average"
    ? `(${s.value(`${of}Start`)}+${s.value(`${of}End`)})/${s.value("two")}`
    : s.value(`${of}End`);

/** The segments add up to the whole. */
function segmentChecks({ segments, counts, revenue }: Case["dataset"]): readonly Check[] {
  if (segments === undefined) return [];
  const off = (s: SheetBuilder, segment: string, whole: string): string =>
    `ABS(${s.value(segment)}-${s.value(whole)})`;
  const lost = counts.lost === null ? "" : "dataLost";
  return [
    {
      key: "checkSegments",
      name: "segments: customers add up to the whole",
      scale: (s) => s.value("dataEnd"),
      difference: (s) =>
        off(s, "segmentEnd", "dataEnd") + (lost === "" ? "" : `+${off(s, "segmentLost", lost)}`),
    },
    ...(segments.revenueAddsUp && revenue !== null
      ? [
          {
            key: "checkSegmentRevenue",
            name: "segments: revenue adds up to the whole",
            scale: (s: SheetBuilder) => `(1+ABS(${s.value("dataRevenue")}))`,
            difference: (s: SheetBuilder) =>
              `${customersOfRevenue(s, revenue, "segment")}*${s.value("segmentRevenue")}-${s.value("dataRevenue")}`,
          },
        ]
      : []),
  ];
}
