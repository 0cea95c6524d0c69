import { formats } from "../sheet/formats";
import {
  cashSetFree,
  cost,
  crossing,
  discountFactor,
  growth,
  marginOfExtra,
  marginOfSpending,
  savedInService,
} from "./formulas";
import type { CashKey } from "./modelKeys";
import type { TimelineRow } from "./timelineRow";

/**
 * What the extra customers earn, what they cost, and when it is paid back
 * (docs/specification.md, "Timeline" and "Payback").
 */
export const cashRows: Readonly<Record<CashKey, TimelineRow>> = {
  margin_per_customer: {
    unit: "amount",
    formula: ({ now, value }) =>
      `${value("annual_margin")}*${growth(value("margin_growth"), now("year"))}*${now("on")}`,
  },
  retention_margin: {
    unit: "amount",
    formula: ({ now, value }) =>
      marginOfExtra(`(${now("average_kept")}-${now("average_before")})`, now("margin_per_customer"), value),
  },
  referral_margin: {
    unit: "amount",
    formula: ({ now, value }) =>
      marginOfExtra(`(${now("average_after")}-${now("average_kept")})`, now("margin_per_customer"), value),
  },
  order_margin: {
    unit: "amount",
    formula: ({ now, value }) =>
      marginOfSpending(
        { without: now("average_before"), extra: now("extra") },
        now("margin_per_customer"),
        value,
      ),
  },
  service_margin: {
    unit: "amount",
    formula: ({ now, value }) => savedInService(now("average_after"), value),
  },
  margin: {
    unit: "amount",
    total: true,
    formula: ({ now }) =>
      `${now("retention_margin")}+${now("referral_margin")}+${now("order_margin")}+${now("service_margin")}`,
  },
  given_away: {
    unit: "amount",
    formula: ({ now, value }) =>
      `-(${now("opening_before")}-${now("lost_before")})*${value("margin_given_away")}`,
  },
  cost: {
    unit: "amount",
    formula: ({ now, value }) => {
      const year = { on: now("on"), initial: now("initial"), average: now("average_after") };
      return `${now("given_away")}-(${cost(year, value)})`;
    },
  },
  tax: {
    unit: "amount",
    formula: ({ now, value }) => `-(${now("margin")}+${now("cost")})*${value("tax_rate")}`,
  },
  working_capital: {
    unit: "amount",
    formula: ({ now, before }) =>
      cashSetFree({
        before: before("receivables"),
        now: now("receivables"),
        lastYear: now("last_year"),
        on: now("on"),
      }),
  },
  net: {
    unit: "amount",
    total: true,
    formula: ({ now }) => `${now("margin")}+${now("cost")}+${now("tax")}+${now("working_capital")}`,
  },
  cumulative: {
    unit: "amount",
    formula: ({ now, before }) => `${before("cumulative")}+${now("net")}`,
  },
  discount_factor: {
    unit: "factor",
    format: formats.factor,
    formula: ({ now, value }) =>
      discountFactor({
        rate: value("discount_rate"),
        year: now("year"),
        midYear: value("midYear"),
        on: now("on"),
      }),
  },
  present_value: {
    unit: "amount",
    total: true,
    formula: ({ now }) => `${now("net")}*${now("discount_factor")}`,
  },
  cumulative_present: {
    unit: "amount",
    formula: ({ now, before }) => `${before("cumulative_present")}+${now("present_value")}`,
  },
  payback_year: crossingOf("cumulative", "net"),
  discounted_year: crossingOf("cumulative_present", "present_value"),
  sign: signOf("sign", "cumulative"),
  sign_change: changeOf("sign"),
  flow_sign: signOf("flow_sign", "net"),
  flow_sign_change: changeOf("flow_sign"),
};

/** The year in which a sum of flows is paid back, 0 in the others. */
function crossingOf(sum: CashKey, flow: CashKey): TimelineRow {
  return {
    unit: "years",
    format: formats.foundYear,
    formula: ({ now, before }) => crossing({ now: now(sum), before: before(sum) }, now("year"), now(flow)),
  };
}

/** The sign of a row, held over years without money. */
function signOf(own: CashKey, of: CashKey): TimelineRow {
  return {
    unit: "sign",
    format: formats.whole,
    formula: ({ now, before }) => `IF(${now(of)}=0,0+${before(own)},SIGN(${now(of)}))`,
  };
}

/** Where the sign of a row changes. */
function changeOf(sign: CashKey): TimelineRow {
  return {
    unit: "flag",
    format: formats.whole,
    formula: ({ now, before }) => `IF(${before(sign)}*${now(sign)}<0,1,0)`,
  };
}
