import { formats } from "../sheet/formats";
import type { TimelineKey, ValueKey } from "./modelKeys";
import { basisSlot, present, withMargin, type ResultCells, type ResultRow } from "./resultRow";

const payback = (cells: ResultCells, sum: TimelineKey, found: TimelineKey): string =>
  withMargin(cells, `IF(${cells.last(sum)}<0,${cells.word("none")},MAX(${cells.years(found)}))`);

/**
 * Worth, rates and payback, in the names of the command line
 * (docs/specification.md, "Internal rate of return" and "Payback").
 */
export const valueResults: Readonly<Record<ValueKey, ResultRow>> = {
  pv_retention: presentOf("retention_margin"),
  pv_referral: presentOf("referral_margin"),
  pv_order_value: presentOf("order_margin"),
  pv_cost_to_serve: presentOf("service_margin"),
  pv_margin: {
    unit: "amount",
    format: formats.amount,
    total: true,
    slots: basisSlot,
    formula: ({ value }) =>
      `${value("pv_retention")}+${value("pv_referral")}+${value("pv_order_value")}+${value("pv_cost_to_serve")}`,
  },
  pv_working_capital: {
    unit: "amount",
    format: formats.amount,
    isNamed: true,
    formula: (cells) => present(cells, "working_capital"),
  },
  pv_cost: {
    unit: "amount",
    format: formats.amount,
    formula: (cells) => `0-${present(cells, "cost")}`,
  },
  pv_tax: {
    unit: "amount",
    format: formats.amount,
    formula: (cells) => `0-${present(cells, "tax")}`,
  },
  npv: {
    unit: "amount",
    format: formats.amount,
    total: true,
    slots: basisSlot,
    isNamed: true,
    formula: ({ years: row }) => `SUM(${row("present_value")})`,
  },
  irr: {
    unit: "aYear",
    format: formats.rate,
    slots: ({ value }) => ({
      flow: { when: { moneyFirst: `${value("irrExists")}*${value("moneyFirst")}=1` } },
    }),
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(${value("irrExists")}=1,IF(${value("irrFirst")}>${value("irrFloor")},${value("irrFirst")},IF(${value("irrSecond")}>${value("irrFloor")},${value("irrSecond")},${word("noSingleRate")})),${value("noRate")})`,
  },
  payback: {
    unit: "years",
    format: formats.years,
    isNamed: true,
    formula: (cells) => payback(cells, "cumulative", "payback_year"),
  },
  discounted_payback: {
    unit: "years",
    format: formats.years,
    isNamed: true,
    formula: (cells) => payback(cells, "cumulative_present", "discounted_year"),
  },
  roi: {
    unit: "shareOfTheCosts",
    format: formats.rate,
    isNamed: true,
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("pv_cost")}>0,(${cells.value("pv_margin")}+${cells.value("pv_working_capital")})/${cells.value("pv_cost")}-1,${cells.word("noCosts")})`,
      ),
  },
  after_horizon: {
    unit: "amount",
    format: formats.amount,
    isNamed: true,
    formula: ({ value, word, afterHorizonOn }) =>
      `IF(${value("value_after_horizon")}=${afterHorizonOn},IF(${value("afterSpread")}>0,${value("afterMargin")}*(1+${value("retentionNow")})/(${value("two")}*${value("afterSpread")}),${word("withoutEnd")}),${word("off")})`,
  },
};

/** Present value of a line of the margin. */
function presentOf(line: TimelineKey): ResultRow {
  return {
    unit: "amount",
    format: formats.amount,
    isNamed: true,
    formula: (cells) => present(cells, line),
  };
}
