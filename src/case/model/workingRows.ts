import { formats } from "../sheet/formats";
import { afterTax, averageOf, cost, fixedCost, costTerms, gain } from "./formulas";
import type { WeightKey, WorkingKey } from "./modelKeys";
import type { TimelineRow } from "./timelineRow";

/**
 * Workings of the comparison with winning customers, of the checks and of the break-even
 * (docs/specification.md, "Break-even" and "Checks").
 */
export const workingRows: Readonly<Record<WorkingKey | WeightKey, TimelineRow>> = {
  one_closing: {
    unit: "customers",
    format: formats.twoDecimals,
    formula: ({ now, before, value }) =>
      `(${before("one_closing")}*(1-${value("churn_now")})+1)*${now("on")}`,
  },
  one_margin: {
    unit: "amount",
    formula: ({ now, before, value }) =>
      `${averageOf(before("one_closing"), now("one_closing"), value("two"))}*${now("margin_per_customer")}`,
  },
  // A second way to the extra customers, by a recursion of their own.
  extra_check: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before, value }) =>
      `(${before("extra_check")}*(1-${value("churn_now")})+${now("opening_after")}*(${value("churn_now")}-${value("churn_target")})*${now("ramp")}+${now("referred")})*${now("on")}`,
  },
  // A second way to the NPV, from the last year back.
  backward: {
    unit: "amount",
    formula: ({ now, after, value }) =>
      `(${now("net")}*${now("on")}+${after("backward")})/(1+${value("discount_rate")}*${now("on")})`,
  },
  alone: {
    unit: "amount",
    formula: ({ now, value }) => {
      const earned = `(${now("average_kept")}-${now("average_before")})*${now("margin_per_customer")}*${value("attributable_share")}`;
      const year = { on: now("on"), initial: now("initial"), average: now("average_kept") };
      return `(${earned}-(${cost(year, value)}))*${now("discount_factor")}*${afterTax(value("tax_rate"))}`;
    },
  },
  weight_capital: {
    unit: "factor",
    format: formats.factor,
    formula: ({ now, after }) =>
      `(${after("discount_factor")}-${now("discount_factor")})*${now("on")}*(1-${now("last_year")})`,
  },
  weight: {
    unit: "amount",
    formula: ({ now, value }) => {
      const earned = gain.perCustomer(now("margin_per_customer"), now("on"), value);
      const paid = `${costTerms.aCustomer(value)}*${now("on")}`;
      const owed = `${now("owed_after")}*${value("attributable_share")}*${now("weight_capital")}`;
      return `(${earned}-${paid})*${now("discount_factor")}*${afterTax(value("tax_rate"))}+${owed}`;
    },
  },
  fixed_margin: {
    unit: "amount",
    formula: ({ now, value }) => {
      const earned = gain.ofNobody(now("average_before"), now("margin_per_customer"), value);
      const paid = fixedCost({ on: now("on"), initial: now("initial") }, value);
      return `${earned}+${now("given_away")}-(${paid})`;
    },
  },
  fixed: {
    unit: "amount",
    formula: ({ now, value }) =>
      `${now("fixed_margin")}*${now("discount_factor")}*${afterTax(value("tax_rate"))}-${now("average_before")}*${now("owed_before")}*${value("attributable_share")}*${now("weight_capital")}`,
  },
};
