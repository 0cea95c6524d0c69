/** The cells that a rule of thumb speaks of. */
export interface RuleCells {
  readonly value: (key: string) => string;
  /** The first figure that the claim names. */
  readonly claimed: string;
  /** The second. */
  readonly claimedTo: string;
  /** Revenue per customer and year; null where nothing is known of it. */
  readonly revenue: string | null;
  /** Present value of what 2 points less churn would earn, without ramp. */
  readonly twoPoints: string;
}

/** A claim of the business press, where it comes from and how it stands, and what it is on these customers. */
export interface Rule {
  readonly key: string;
  readonly claim: string;
  /** The figures of the claim: one, or from and to. */
  readonly claimed: readonly [number] | readonly [number, number];
  readonly claimedFormat: string;
  readonly unit: string;
  readonly format: string;
  readonly standing: string;
  readonly own: (cells: RuleCells) => string;
}

const limitless = '"no limit"';

/** What a customer is worth at one churn rate against another, for ever, first margin now: (d+c)/(d+c') - 1. */
const valueGain = (value: RuleCells["value"], lower: string): string =>
  `IF(${value("discount_rate")}+${lower}>0,(${value("discount_rate")}+${value("churn_now")})/(${value("discount_rate")}+${lower})-1,${limitless})`;

/** Lifetime and spending together, without discount: spending x churn / lower churn. */
const lifetimeGain = ({ value, claimedTo }: RuleCells, lower: string): string =>
  `IF(${value("churn_now")}>0,IF(${lower}>0,(1+${claimedTo})*${value("churn_now")}/(${lower}),${limitless}),1+${claimedTo})`;

/** Claims of docs/articles.md R01 to R51; origin and standing as in docs/mathematics.md, "Rules of thumb". */
export const rules: readonly Rule[] = [
  {
    key: "R01",
    claim: "Winning a customer costs 6 to 7 times keeping one",
    claimed: [6, 7],
    claimedFormat: "0",
    unit: "times",
    format: "0.0",
    standing:
      "Ascribed to Bain; other texts say 5. No data behind it (Sharp). Yours: a new one by a saved one.",
    own: ({ value }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),ISNUMBER(${value("cost_per_saved_customer")})),IF(N(${value("cost_per_saved_customer")})>0,${value("acquisition_cost")}/${value("cost_per_saved_customer")},"no cost"),"needs input")`,
  },
  {
    key: "R02",
    claim: "5 % more loyalty brings 25 to 95 % more profit",
    claimed: [0.25, 0.95],
    claimedFormat: "0%",
    unit: "value a customer",
    format: "0%",
    standing:
      "Reichheld and Sasser 1990: 5 points, value per customer, free of charge; a thought experiment (Sharp).",
    own: ({ value }) =>
      valueGain(value, `(${value("churn_now")}-MIN(${value("churn_now")},${value("rulePoints")}))`),
  },
  {
    key: "R16",
    claim: "The very satisfied buy again 5 to 10 times as often",
    claimed: [5, 10],
    claimedFormat: "0",
    unit: "loyal customers",
    format: "0.0%",
    standing:
      "Likely Xerox in Jones and Sasser 1995: 6 times, one firm. Yours: loyal share of the mix below.",
    own: ({ value }) =>
      `${value("ruleVerySatisfied")}*${value("ruleRepurchase")}+IF(${value("ruleTimes")}>0,${value("ruleSatisfied")}*${value("ruleRepurchase")}/${value("ruleTimes")},0)`,
  },
  {
    key: "R33",
    claim: "A customer is worth 320 to 7,000 EUR (ten industries)",
    claimed: [320, 7000],
    claimedFormat: "#,##0",
    unit: "revenue",
    format: "#,##0",
    standing: "A blog's table without a source: revenue, not margin, undiscounted. Yours: the same sum.",
    own: ({ value, revenue }) =>
      revenue === null
        ? '"needs revenue"'
        : `IF(ISNUMBER(${revenue}),IF(${value("churn_now")}>0,${revenue}/${value("churn_now")},${limitless}),"needs revenue")`,
  },
  {
    key: "R38",
    claim: "Loyal customers spend 67 % more than new ones",
    claimed: [0.67],
    claimedFormat: "0%",
    unit: "value a customer",
    format: "0%",
    standing:
      "Bain and Mainspring, web survey of about 2000: only those who stayed were asked. Yours: if so from year 3.",
    own: ({ value, claimed }) =>
      `${claimed}*((1-${value("churn_now")})/(1+${value("discount_rate")}))^${value("two")}`,
  },
  {
    key: "R42",
    claim: "A stamp card: 20 % more retention, 15 % more spent",
    claimed: [0.2, 0.15],
    claimedFormat: "0%",
    unit: "times the revenue",
    format: "0.0",
    standing: "One anecdote. Yours: over a lifetime, with 20 % read as a share of today's retention.",
    own: (cells) => lifetimeGain(cells, `(1-MIN(1,(1-${cells.value("churn_now")})*(1+${cells.claimed})))`),
  },
  {
    key: "R42points",
    claim: "The same, in points",
    claimed: [0.2, 0.15],
    claimedFormat: "0%",
    unit: "times the revenue",
    format: "0.0",
    standing: "Yours: over a lifetime, with 20 % read as points. Ask which is meant before using either.",
    own: (cells) =>
      lifetimeGain(cells, `(${cells.value("churn_now")}-MIN(${cells.value("churn_now")},${cells.claimed}))`),
  },
  {
    key: "R43",
    claim: "Seven methods bring 15 to 40 % growth each",
    claimed: [0.15, 0.4],
    claimedFormat: "0%",
    unit: "value a customer",
    format: "0%",
    standing:
      "Without a source; together they would be 5.5 times. Yours: what the target does to a customer's value.",
    own: ({ value }) => valueGain(value, value("churn_target")),
  },
  {
    key: "R50",
    claim: "2 % more retention is worth a 10 % cost cut",
    claimed: [0.1],
    claimedFormat: "0%",
    unit: "of the cost base",
    format: "0.00%",
    standing:
      "Murphy and Murphy, a popular book, no data. Yours: 2 points over the horizon, before tax and costs.",
    own: ({ value, twoPoints }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}*${value("annuity")}>0,${twoPoints}/${value("cost_base")}/${value("annuity")},"none"),"needs input")`,
  },
  {
    key: "R51",
    claim: "Companies lose 10 % of their customers a year",
    claimed: [0.1],
    claimedFormat: "0%",
    unit: "share a year",
    format: "0.0%",
    standing: "The same book, no data. Yours: churn today.",
    own: ({ value }) => value("churn_now"),
  },
];

/**
 * Figures that the claims speak of and that people may put their own in for; the mix is that of
 * docs/articles.md R15.
 */
export const ruleFigures: readonly (readonly [string, string, string, number, string])[] = [
  ["rulePoints", "More loyalty, of the first claims", "points", 0.05, "0%"],
  ["ruleTwoPoints", "More retention, of the claim on costs", "points", 0.02, "0%"],
  ["ruleVerySatisfied", "Very satisfied customers (the source's example)", "share", 0.2, "0%"],
  ["ruleSatisfied", "Satisfied customers (the source's example)", "share", 0.78, "0%"],
  ["ruleRepurchase", "Very satisfied who buy again (the source's example)", "share", 0.9, "0%"],
  ["ruleTimes", "Times as often as the satisfied", "times", 6, "0"],
];
