import type { CandidateKey } from "../model/modelKeys";
import { mixDifference } from "../inputs/satisfactionBlock";
import { sensitivityDifferences } from "../model/sensitivityBlock";
import type { Case } from "../prepare/case";
import { relative } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { Check, CheckFormula } from "./check";
import { confirmations } from "./confirmations";

/** Differences of customers are measured against the most that there are in a year. */
const customersScale: CheckFormula = (sheet) =>
  `(1+MAX(${sheet.years("closing_before")})+MAX(${sheet.years("closing_after")}))`;

/** Differences of amounts are measured against the amounts of the case. */
const amountsScale: CheckFormula = (sheet) =>
  `(1+ABS(${sheet.value("npv")})+ABS(${sheet.value("pv_margin")})+${sheet.value("pv_cost")}+${sheet.value("pv_level")})`;

/** The Euclidean norm of a row of years; not the sum of ABS, which Gnumeric does not take year by year. */
const norm = (sheet: SheetBuilder, row: string): string =>
  `SUMPRODUCT((${row})^${sheet.value("two")})^(1/${sheet.value("two")})`;

/** The NPV of a target tried in the workings of the break-even. */
const candidateNpv = (sheet: SheetBuilder, key: CandidateKey): string =>
  relative(sheet.position(key, at.unit));

/** Second calculations of customers, NPV, break-even and IRR, and sums that must add up. */
const modelChecks: readonly Check[] = [
  {
    key: "checkExtra",
    test: {
      kind: "difference",
      scale: customersScale,
      difference: (sheet) =>
        norm(
          sheet,
          `${sheet.years("extra_check")}-(${sheet.years("closing_after")}-${sheet.years("closing_before")})*${sheet.years("on")}`,
        ),
    },
  },
  {
    key: "checkNpv",
    test: {
      kind: "difference",
      scale: amountsScale,
      difference: (sheet) =>
        `${relative(sheet.position("backward", at.yearZero))}*(1+${sheet.value("discount_rate")})^${sheet.value("midYear")}+${relative(sheet.position("net", at.yearZero))}-${sheet.value("npv")}`,
    },
  },
  {
    key: "checkToday",
    test: {
      kind: "difference",
      scale: amountsScale,
      difference: (sheet) => `${candidateNpv(sheet, "breakEvenToday")}-${sheet.value("npvToday")}`,
    },
  },
  {
    key: "checkPoint",
    test: {
      kind: "difference",
      scale: amountsScale,
      difference: (sheet) =>
        `IF(${sheet.value("breakEvenExists")}*(${sheet.value("pv_cost")}+${sheet.value("leversMoved")})>0,${candidateNpv(sheet, "breakEvenPoint")},0)`,
    },
  },
  {
    key: "checkIrr",
    test: {
      kind: "difference",
      scale: amountsScale,
      tolerance: "rateTolerance",
      // A negative IRR is tried on flows that are moved by the horizon, so that their factors stay small.
      difference: (sheet) =>
        `IF(ISNUMBER(${sheet.value("irr")}),SUMPRODUCT(${sheet.years("net")}/(1+N(${sheet.value("irr")}))^(${sheet.years("year")}-IF(N(${sheet.value("irr")})<0,${sheet.value("years")},0))),0)`,
    },
  },
  {
    key: "checkLines",
    test: {
      kind: "difference",
      scale: (sheet) =>
        `(1+${norm(sheet, sheet.years("level_before"))}+${norm(sheet, sheet.years("level_after"))})`,
      difference: (sheet) =>
        norm(
          sheet,
          `${sheet.years("margin")}-(${sheet.years("level_after")}-${sheet.years("level_before")})*${sheet.value("attributable_share")}`,
        ),
    },
  },
  {
    key: "checkReceivables",
    test: {
      kind: "difference",
      scale: (sheet) => `(1+${norm(sheet, sheet.years("receivables"))})`,
      difference: (sheet) => `SUM(${sheet.years("working_capital")})`,
    },
  },
  {
    key: "checkPresent",
    test: {
      kind: "difference",
      scale: amountsScale,
      difference: (sheet) =>
        `${sheet.value("pv_margin")}+${sheet.value("pv_working_capital")}-${sheet.value("pv_cost")}-${sheet.value("pv_tax")}-${sheet.value("npv")}`,
    },
  },
  {
    key: "checkBaseRun",
    test: { kind: "difference", scale: amountsScale, difference: sensitivityDifferences.base },
  },
  {
    key: "checkGrid",
    test: { kind: "difference", scale: amountsScale, difference: sensitivityDifferences.grid },
  },
  {
    key: "checkPath",
    test: {
      kind: "difference",
      scale: customersScale,
      difference: (sheet) =>
        `SUMPRODUCT(${sheet.years("on")}*(${sheet.years("opening_after")}-${sheet.years("lost_after")}+${sheet.years("new")}+${sheet.years("referred")}-${sheet.years("closing_after")}))`,
    },
  },
  {
    key: "checkYears",
    test: {
      kind: "condition",
      passed: (sheet) => `IF(${sheet.value("years")}<=MAX(${sheet.years("year")}),1,0)`,
    },
  },
  {
    key: "checkRates",
    test: {
      kind: "condition",
      passed: (sheet) =>
        `IF(AND(${sheet.value("churn_now")}>=0,${sheet.value("churn_now")}<=1,${sheet.value("churn_target")}>=0,${sheet.value("churn_target")}<=1),1,0)`,
    },
  },
];

/** The customers that the revenue per customer is an average of: of the data, or of the segments together. */
function customersOfRevenue(sheet: SheetBuilder, { dataset }: Case, of: "data" | "segment"): string {
  return dataset.revenue?.per === "average"
    ? `(${sheet.value(`${of}Start`)}+${sheet.value(`${of}End`)})/${sheet.value("two")}`
    : sheet.value(`${of}End`);
}

const revenueScale: CheckFormula = (sheet) => `(1+ABS(${sheet.value("dataRevenue")}))`;

/** What was counted in the data adds up, and the segments add up to the whole. */
const dataChecks: readonly Check[] = [
  {
    key: "checkData",
    applies: ({ dataset: { counts } }) =>
      counts.start !== null && counts.lost !== null && counts.joined !== null,
    test: {
      kind: "difference",
      scale: (sheet) => sheet.value("dataEnd"),
      difference: (sheet) =>
        `${sheet.value("dataStart")}-${sheet.value("dataLost")}+${sheet.value("dataNew")}-${sheet.value("dataEnd")}`,
    },
  },
  {
    key: "checkRevenue",
    applies: ({ dataset }) => dataset.revenue !== null,
    test: {
      kind: "difference",
      scale: revenueScale,
      difference: (sheet, subject) =>
        `${customersOfRevenue(sheet, subject, "data")}*${sheet.value("dataRevenueEach")}-${sheet.value("dataRevenue")}`,
    },
  },
  {
    key: "checkSegments",
    applies: ({ dataset }) => dataset.segments !== undefined,
    test: {
      kind: "difference",
      scale: (sheet) => sheet.value("dataEnd"),
      difference: (sheet, { dataset }) => {
        const customers = `ABS(${sheet.value("segmentEnd")}-${sheet.value("dataEnd")})`;
        return dataset.counts.lost === null
          ? customers
          : `${customers}+ABS(${sheet.value("segmentLost")}-${sheet.value("dataLost")})`;
      },
    },
  },
  {
    key: "checkSegmentRevenue",
    applies: ({ dataset }) => dataset.segments?.revenueAddsUp === true && dataset.revenue !== null,
    test: {
      kind: "difference",
      scale: revenueScale,
      difference: (sheet, subject) =>
        `${customersOfRevenue(sheet, subject, "segment")}*${sheet.value("segmentRevenue")}-${sheet.value("dataRevenue")}`,
    },
  },
  {
    key: "checkShares",
    applies: ({ satisfaction }) => satisfaction !== null,
    test: { kind: "difference", scale: () => "1", tolerance: "rateTolerance", difference: mixDifference },
  },
  {
    key: "checkMargin",
    test: { kind: "condition", passed: (sheet) => sheet.value("marginGiven") },
  },
];

/** The checks of a case, in the order of their lines (docs/specification.md, "Checks"). */
export const caseChecks = (subject: Case): readonly Check[] => [
  ...[...modelChecks, ...dataChecks].filter(({ applies }) => applies?.(subject) ?? true),
  ...confirmations(subject),
];
