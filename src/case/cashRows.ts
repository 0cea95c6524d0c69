import type { TimelineRow } from "./timelineRow";

const amount = "amount";

/** What the extra customers earn, what they cost, and when it is paid back (specification 2, rules 5 to 7). */
export const cashRows: readonly TimelineRow[] = [
  {
    key: "margin_per_customer",
    label: "Earned per customer",
    unit: amount,
    formula: ({ now, value }) =>
      `${value("annual_margin")}*(1+${value("margin_growth")})^(${now("year")}-1)*${now("on")}`,
  },
  {
    key: "margin",
    label: "Earned by the extra customers",
    unit: amount,
    formula: ({ now, value }) =>
      `${now("extra")}*${now("margin_per_customer")}*${value("attributable_share")}`,
  },
  {
    key: "cost",
    label: "Cost of the programme",
    unit: amount,
    formula: ({ now, value }) =>
      `-(${now("on")}*${value("annual_cost")}+${now("initial")}*${value("one_off_cost")}+${now("average_after")}*${value("cost_per_customer")})`,
  },
  {
    key: "tax",
    label: "Tax",
    unit: amount,
    formula: ({ now, value }) => `-(${now("margin")}+${now("cost")})*${value("tax_rate")}`,
  },
  {
    key: "net",
    label: "Net",
    unit: amount,
    total: true,
    formula: ({ now }) => `${now("margin")}+${now("cost")}+${now("tax")}`,
  },
  {
    key: "cumulative",
    label: "Cumulative",
    unit: amount,
    formula: ({ now, before }) => `${before("cumulative")}+${now("net")}`,
  },
  {
    key: "discount_factor",
    label: "Discount factor",
    unit: "factor",
    format: "0.0000",
    formula: ({ now, value }) =>
      `1/(1+${value("discount_rate")})^(${now("year")}-${value("midYear")}*${now("on")})`,
  },
  {
    key: "present_value",
    label: "Present value",
    unit: amount,
    total: true,
    formula: ({ now }) => `${now("net")}*${now("discount_factor")}`,
  },
  {
    key: "cumulative_present",
    label: "Cumulative present value",
    unit: amount,
    formula: ({ now, before }) => `${before("cumulative_present")}+${now("present_value")}`,
  },
  {
    key: "payback_year",
    label: "Paid back in this year",
    unit: "years",
    format: "0.00;;",
    formula: ({ now, before }) => crossing(now("cumulative"), before("cumulative"), now("year"), now("net")),
  },
  {
    key: "discounted_year",
    label: "Paid back in this year, discounted",
    unit: "years",
    format: "0.00;;",
    formula: ({ now, before }) =>
      crossing(now("cumulative_present"), before("cumulative_present"), now("year"), now("present_value")),
  },
  {
    key: "sign",
    label: "Sign of the cumulative flow",
    unit: "sign",
    format: "0",
    formula: ({ now, before }) => `IF(${now("cumulative")}=0,0+${before("sign")},SIGN(${now("cumulative")}))`,
  },
  {
    key: "sign_change",
    label: "The cumulative flow changes its sign",
    unit: "flag",
    format: "0",
    formula: ({ now, before }) => `IF(${before("sign")}*${now("sign")}<0,1,0)`,
  },
];

/** Straight within the year in which the sum turns from below 0 to 0 or above (specification 2, rule 7). */
const crossing = (sum: string, sumBefore: string, year: string, flow: string): string =>
  `IF(AND(${sumBefore}<0,${sum}>=0),${year}-${sum}/${flow},0)`;
