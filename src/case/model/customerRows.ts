import { formats } from "../sheet/formats";
import { averageOf, churnAfter, reductionTo, referrals } from "./formulas";
import type { CustomerKey } from "./modelKeys";
import type { TimelineRow, YearCells } from "./timelineRow";

/**
 * Customers with and without the programme (docs/specification.md, "Customer path"). `on` is 1 in years 1 to N.
 * The path is laid out in lines, from customers at the start to those at its end, so that it can be read; where it
 * is run again elsewhere, it is `closing` of formulas.ts.
 */
export const customerRows: Readonly<Record<CustomerKey, TimelineRow>> = {
  initial: {
    unit: "flag",
    format: formats.whole,
    formula: ({ now }) => `IF(${now("year")}=0,1,0)`,
  },
  on: {
    unit: "flag",
    format: formats.whole,
    formula: ({ now, value }) => `IF(AND(${now("year")}>0,${now("year")}<=${value("years")}),1,0)`,
  },
  opening_before: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before }) => `${before("closing_before")}*${now("on")}`,
  },
  lost_before: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, value }) => `${now("opening_before")}*${value("churn_now")}`,
  },
  new: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, value }) => `${value("new_customers")}*${now("on")}`,
  },
  closing_before: {
    unit: "customers",
    format: formats.count,
    total: true,
    formula: ({ now, value }) =>
      `${now("opening_before")}-${now("lost_before")}+${now("new")}+${now("initial")}*${value("customers")}`,
  },
  churn_after: {
    unit: "share",
    format: formats.rate,
    formula: ({ now, value }) => {
      const reduction = reductionTo(value("churn_now"), value("churn_target"));
      return `${churnAfter({ now: value("churn_now"), ramp: now("ramp"), reduction })}*${now("on")}`;
    },
  },
  opening_after: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before }) => `${before("closing_after")}*${now("on")}`,
  },
  lost_after: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now }) => `${now("opening_after")}*${now("churn_after")}`,
  },
  referred: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, value }) => {
      const won = referrals({
        opening: now("opening_after"),
        rate: value("referral_rate_target"),
        openingToday: now("opening_before"),
        rateToday: value("referral_rate_now"),
      });
      return `MAX(0-${now("new")},${won})`;
    },
  },
  closing_after: {
    unit: "customers",
    format: formats.count,
    total: true,
    formula: ({ now, value }) =>
      `${now("opening_after")}-${now("lost_after")}+${now("new")}+${now("referred")}+${now("initial")}*${value("customers")}`,
  },
  average_before: averageRow(({ now }) => now("opening_before"), "closing_before"),
  average_after: averageRow(({ now }) => now("opening_after"), "closing_after"),
  extra: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now }) => `${now("average_after")}-${now("average_before")}`,
  },
  saved: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, value }) =>
      `${now("opening_after")}*(${value("churn_now")}-${now("churn_after")})*${value("attributable_share")}`,
  },
};

function averageRow(opening: (cells: YearCells) => string, closing: CustomerKey): TimelineRow {
  return {
    unit: "customers",
    format: formats.decimal,
    formula: (cells) =>
      `${averageOf(opening(cells), cells.now(closing), cells.value("two"))}*${cells.now("on")}`,
  };
}
