import { formats } from "../sheet/formats";
import { averageOf, closing, owedEach, receivables } from "./formulas";
import type { LeverKey } from "./modelKeys";
import type { TimelineRow } from "./timelineRow";

/**
 * What the levers beside churn need: customers without referrals, and what customers owe
 * (docs/specification.md, "Levers").
 */
export const leverRows: Readonly<Record<LeverKey, TimelineRow>> = {
  closing_kept: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before, value }) =>
      closing({
        before: before("closing_kept"),
        churn: now("churn_after"),
        joined: now("new"),
        on: now("on"),
        initial: now("initial"),
        customers: value("customers"),
      }),
  },
  average_kept: {
    unit: "customers",
    format: formats.decimal,
    formula: ({ now, before, value }) =>
      `${averageOf(before("closing_kept"), now("closing_kept"), value("two"))}*${now("on")}`,
  },
  last_year: {
    unit: "flag",
    format: formats.whole,
    formula: ({ now, value }) => `IF(${now("year")}=${value("years")},1,0)`,
  },
  owed_before: {
    unit: "amountACustomer",
    formula: ({ now, value }) =>
      owedEach({ year: now("year"), on: now("on"), days: value("days_now") }, value),
  },
  owed_after: {
    unit: "amountACustomer",
    formula: ({ now, value }) =>
      `${owedEach({ year: now("year"), on: now("on"), days: value("days_target") }, value)}*(1+${value("spendUplift")})`,
  },
  receivables: {
    unit: "amount",
    formula: ({ now, value }) =>
      receivables(
        { average: now("average_after"), without: now("average_before") },
        { after: now("owed_after"), before: now("owed_before") },
        value("attributable_share"),
      ),
  },
};
