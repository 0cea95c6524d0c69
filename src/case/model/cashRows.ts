import type { TimelineRow } from "./timelineRow";

const amount = "amount";

/**
 * What the extra customers earn, what they cost, and when it is paid back
 * (docs/specification.md, "Timeline" and "Payback").
 */
export const cashRows: readonly TimelineRow[] = [
  {
    key: "margin_per_customer",
    label: "Earned per customer",
    unit: amount,
    formula: ({ now, value }) =>
      `${value("annual_margin")}*(1+${value("margin_growth")})^(${now("year")}-1)*${now("on")}`,
  },
  {
    key: "retention_margin",
    label: "Retention: earned by the customers kept",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("average_kept")}-${now("average_before")})*${now("margin_per_customer")}*${value("saved_margin_share")}*${value("attributable_share")}`,
  },
  {
    key: "referral_margin",
    label: "Referral: earned by the customers they bring",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("average_after")}-${now("average_kept")})*${now("margin_per_customer")}*${value("saved_margin_share")}*${value("attributable_share")}`,
  },
  {
    key: "order_margin",
    label: "Order value and frequency: earned by all",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("average_before")}+${now("extra")}*${value("saved_margin_share")})*${now("margin_per_customer")}*${value("spendUplift")}*${value("attributable_share")}`,
  },
  {
    key: "service_margin",
    label: "Cost to serve: saved on all",
    unit: amount,
    formula: ({ now, value }) =>
      `${now("average_after")}*${value("cost_to_serve_saving")}*${value("attributable_share")}`,
  },
  {
    key: "margin",
    label: "Gained by the programme",
    unit: amount,
    total: true,
    formula: ({ now }) =>
      `${now("retention_margin")}+${now("referral_margin")}+${now("order_margin")}+${now("service_margin")}`,
  },
  {
    key: "given_away",
    label: "Given to those who would have stayed",
    unit: amount,
    formula: ({ now, value }) =>
      `-(${now("opening_before")}-${now("lost_before")})*${value("margin_given_away")}`,
  },
  {
    key: "cost",
    label: "Cost of the programme, with what is given",
    unit: amount,
    formula: ({ now, value }) =>
      `${now("given_away")}-(${now("on")}*${value("annual_cost")}+${now("initial")}*${value("one_off_cost")}+${now("average_after")}*${value("cost_per_customer")})`,
  },
  {
    key: "tax",
    label: "Tax",
    unit: amount,
    formula: ({ now, value }) => `-(${now("margin")}+${now("cost")})*${value("tax_rate")}`,
  },
  {
    key: "working_capital",
    label: "Receivables: cash set free or tied up",
    unit: amount,
    formula: ({ now, before }) =>
      `(${before("receivables")}-${now("receivables")}*(1-${now("last_year")}))*${now("on")}`,
  },
  {
    key: "net",
    label: "Net",
    unit: amount,
    total: true,
    formula: ({ now }) => `${now("margin")}+${now("cost")}+${now("tax")}+${now("working_capital")}`,
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
  ...signs("sign", "cumulative", "cumulative flow"),
  ...signs("flow_sign", "net", "flow"),
];

/**
 * Straight within the year in which the sum turns from below 0 to 0 or above
 * (docs/specification.md, "Payback").
 */
const crossing = (sum: string, sumBefore: string, year: string, flow: string): string =>
  `IF(AND(${sumBefore}<0,${sum}>=0),${year}-${sum}/${flow},0)`;

/** The sign of a row, held over years without money, and where it changes. */
function signs(key: string, of: string, words: string): readonly TimelineRow[] {
  return [
    {
      key,
      label: `Sign of the ${words}`,
      unit: "sign",
      format: "0",
      formula: ({ now, before }) => `IF(${now(of)}=0,0+${before(key)},SIGN(${now(of)}))`,
    },
    {
      key: `${key}_change`,
      label: `The ${words} changes its sign`,
      unit: "flag",
      format: "0",
      formula: ({ now, before }) => `IF(${before(key)}*${now(key)}<0,1,0)`,
    },
  ];
}
