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
  text: "Returns the cash set free once by faster payment, and the yearly interest on it, which is the same benefit and never added to it.",
  parameters: {
    annual_revenue: { kind: "number", range: ranges.amount, text: "Revenue in a year, excluding VAT." },
    days_now: { kind: "number", range: ranges.notNegative, text: "Days until customers pay today." },
    days_target: {
      kind: "number",
      range: ranges.notNegative,
      text: "Days until they will pay; above days_now, cash is tied up instead.",
    },
    vat_rate: {
      kind: "number",
      range: ranges.share,
      otherwise: 0,
      text: "VAT on the revenue, which is owed to the state in the end.",
    },
    funding_rate: {
      kind: "number",
      range: ranges.share,
      otherwise: 0,
      text: "Interest a year on the money that is set free.",
    },
  },
  examples: [
    {
      says: "50 million a year paid after 35 instead of 45 days, with VAT of 25%, funded at 6%",
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
