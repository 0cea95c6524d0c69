import { finite } from "../../core/numeric/finite";
import { ranges } from "../../core/ranges";
import { cashRelease as cashFromFasterPayment } from "../../core/value/cashRelease";
import { define } from "../define";

/**
 * CASHRELEASE: cash and interest of faster payment, two views of one benefit (docs/articles.md R03);
 * docs/specification.md, "CASHRELEASE".
 */
export const cashRelease = define({
  id: "CASHRELEASE",
  parameters: {
    annual_revenue: { kind: "number", range: ranges.amount },
    days_now: { kind: "number", range: ranges.notNegative },
    days_target: {
      kind: "number",
      range: ranges.notNegative,
    },
    vat_rate: {
      kind: "number",
      range: ranges.share,
      otherwise: 0,
    },
    funding_rate: {
      kind: "number",
      range: ranges.share,
      otherwise: 0,
    },
  },
  examples: [
    {
      given: {
        annual_revenue: 50_000_000,
        days_now: 45,
        days_target: 35,
        vat_rate: 0.25,
        funding_rate: 0.06,
      },
      gives: [[1_712_328.767123288, 102_739.726027397]],
    },
  ],
  result: ["cash_once", "interest_a_year"],
  compute: (given) => {
    const { cash, interest } = cashFromFasterPayment({
      annualRevenue: given.annual_revenue,
      daysNow: given.days_now,
      daysTarget: given.days_target,
      vatRate: given.vat_rate,
      fundingRate: given.funding_rate,
    });
    return [finite(cash), finite(interest)] as const;
  },
});
