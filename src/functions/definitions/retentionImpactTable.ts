import { impactTimeline } from "../../core/impact/impactTimeline";
import type { ImpactYear } from "../../core/impact/impactYear";
import { finite } from "../../core/numeric/finite";
import { succeed } from "../../core/outcome";
import { define } from "../define";
import { impactInputsOf } from "./impactInputsOf";
import { impactParameters } from "./impactParameters";

/**
 * RETENTIONIMPACT.TABLE: the years behind RETENTIONIMPACT (docs/mathematics.md, "Reference case");
 * docs/specification.md, "RETENTIONIMPACT.TABLE".
 */
export const retentionImpactTable = define({
  id: "RETENTIONIMPACT.TABLE",
  parameters: impactParameters,
  examples: [
    {
      given: {
        customers: 1000,
        annual_margin: 20_000,
        churn_now: 0.1,
        churn_target: 0.05,
        years: 1,
        discount_rate: 0.25,
        annual_cost: 100_000,
        one_off_cost: 50_000,
        new_customers: 100,
      },
      gives: [
        [
          "year",
          "opening_before",
          "lost_before",
          "new",
          "closing_before",
          "opening_after",
          "lost_after",
          "closing_after",
          "extra_customers",
          "margin",
          "cost",
          "net",
          "cumulative",
          "discount_factor",
          "present_value",
        ],
        [0, 0, 0, 0, 1000, 0, 0, 1000, 0, 0, -50_000, -50_000, -50_000, 1, -50_000],
        [1, 1000, 100, 100, 1000, 1000, 50, 1050, 25, 500_000, -100_000, 400_000, 350_000, 0.8, 320_000],
      ],
    },
  ],
  result: "table",
  compute: (given) => {
    const years = impactTimeline(impactInputsOf(given, given.churn_target, given));
    const names = Object.keys(columns) as (keyof typeof columns)[];
    return succeed([names, ...years.map((year) => names.map((name) => finite(year[columns[name]])))]);
  },
});

const columns = {
  year: "year",
  opening_before: "openingBefore",
  lost_before: "lostBefore",
  new: "newCustomers",
  closing_before: "closingBefore",
  opening_after: "openingAfter",
  lost_after: "lostAfter",
  closing_after: "closingAfter",
  extra_customers: "extraCustomers",
  margin: "margin",
  cost: "cost",
  net: "net",
  cumulative: "cumulative",
  discount_factor: "discountFactor",
  present_value: "presentValue",
} as const satisfies Readonly<Record<string, keyof ImpactYear>>;
