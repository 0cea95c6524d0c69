import { formats } from "../sheet/formats";
import {
  afterTax,
  averageOf,
  cashSetFree,
  closingWithReferrals,
  cost,
  gain,
  receivables,
  referrals,
} from "./formulas";
import type { LevelKey } from "./modelKeys";
import type { TimelineRow } from "./timelineRow";

/** Workings of two checks: what all customers earn, with and without; and the levers if churn stayed as it is. */
export const levelRows: Readonly<Record<LevelKey, TimelineRow>> = {
  level_before: {
    unit: "amount",
    formula: ({ now }) => `${now("average_before")}*${now("margin_per_customer")}`,
  },
  // Found a second way for the check, from the levers themselves.
  level_after: {
    unit: "amount",
    formula: ({ now, value }) =>
      `(${now("average_before")}+(${now("average_after")}-${now("average_before")})*${value("saved_margin_share")})*${now("margin_per_customer")}*(1+${value("order_value_uplift")})*(1+${value("frequency_uplift")})+${now("average_after")}*${value("cost_to_serve_saving")}`,
  },
  closing_today: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before, value }) =>
      closingWithReferrals({
        before: before("closing_today"),
        churn: value("churn_now"),
        joined: now("new"),
        won: referrals({
          opening: before("closing_today"),
          rate: value("referral_rate_target"),
          openingToday: now("opening_before"),
          rateToday: value("referral_rate_now"),
        }),
        on: now("on"),
        initial: now("initial"),
        customers: value("customers"),
      }),
  },
  average_today: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before, value }) =>
      `${averageOf(before("closing_today"), now("closing_today"), value("two"))}*${now("on")}`,
  },
  margin_today: {
    unit: "amount",
    formula: ({ now, value }) =>
      gain.at(
        { average: now("average_today"), without: now("average_before") },
        now("margin_per_customer"),
        value,
      ),
  },
  receivables_today: {
    unit: "amount",
    formula: ({ now, value }) =>
      receivables(
        { average: now("average_today"), without: now("average_before") },
        { after: now("owed_after"), before: now("owed_before") },
        value("attributable_share"),
      ),
  },
  net_today: {
    unit: "amount",
    formula: ({ now, before, value }) => {
      const costs = cost({ on: now("on"), initial: now("initial"), average: now("average_today") }, value);
      const cash = cashSetFree({
        before: before("receivables_today"),
        now: now("receivables_today"),
        lastYear: now("last_year"),
        on: now("on"),
      });
      return `(${now("margin_today")}+${now("given_away")}-(${costs}))*${afterTax(value("tax_rate"))}+${cash}`;
    },
  },
};
