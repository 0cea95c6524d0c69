import type { NotesOfFunction } from "./notesOfFunction";

const formsOfValue =
  "Fader & Hardie, Reconciling and Clarifying CLV Formulas, note 024, brucehardie.com: the forms of the value of a customer and what each assumes.";
const marginMultiple = "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).";
const anyPeriod = "A period other than a year will do where the margin and all rates share it.";

/** Value of a customer. */
export const valueNotes: Readonly<Record<string, NotesOfFunction>> = {
  CLV: {
    conventions: [
      "Revenue x margin x (1 - v^years) / (1 - v), less acquisition cost, with v = 1 / (1 + discount rate); without discounting revenue x margin x years, less acquisition cost.",
      "The customer certainly stays for the lifetime given. Where customers leave at a rate, use CLV.RETENTION.",
      "Parts of a year count, and a lifetime may be split: the first years and the rest, discounted, add up.",
      'With the timing "begin" the first money comes today. For a customer who certainly stays, "end", "average" and "renewal" are the same.',
    ],
    errors: [
      {
        when: "The value is larger than Excel can hold.",
        given: { annual_revenue: 1e308, lifetime_years: 1000 },
      },
    ],
    sources: [
      "The textbook formula: annual revenue x expected length of the relation - acquisition cost; discounted, the present value of an annuity.",
      formsOfValue,
    ],
  },
  "CLV.RETENTION": {
    conventions: [
      "Margin x b x (1 - q^years) / (1 - q) with q = retention x (1 + growth) / (1 + discount rate); without years, margin x b / (1 - q).",
      'b is what the first margin is worth today: 1 with "begin", a half or a whole year of discounting with "mid" and "end", the average of opening and closing customers at the end with "average", and only renewed customers at the end with "renewal".',
      '"begin" is "renewal" plus the first margin: a new customer against one who still has to renew.',
      "The first margin counted has no growth. The acquisition cost is taken off undiscounted.",
      anyPeriod,
    ],
    errors: [
      {
        when: "The sum has no end: retention with growth is not below 1 plus the discount rate. Give years.",
        given: { annual_margin: 1000, retention_rate: 1 },
      },
    ],
    sources: [formsOfValue, marginMultiple],
  },
  "CLV.PAYBACK": {
    conventions: [
      "The number of years' margins needed, the year in progress counted in part: ln(1 - cost x (1 - q) / (margin x b)) / ln q.",
      "Margins fade with retention and discounting, so that a cost may never be earned back.",
    ],
    errors: [
      {
        when: "All margins to come do not earn the cost back.",
        given: { annual_margin: 1000, retention_rate: 0.5, acquisition_cost: 5000 },
      },
    ],
    sources: [
      "The value of CLV.RETENTION set equal to the acquisition cost and solved for its years.",
      formsOfValue,
    ],
  },
  "CLV.SEGMENT": {
    conventions: [
      "Customers are ranked by value, the highest first, ties as they stand in the data; group = INT((rank - 1) x groups / customers) + 1.",
      "The result lies beside the data, one row for each of its rows, without a header.",
    ],
    errors: [
      {
        when: "There are fewer customers than groups.",
        given: { values: [[10], [20]], groups: 3 },
      },
      {
        when: "The values add up to nothing, so that there are no shares of them.",
        given: { values: [[10], [-10]], groups: 2, show: "table" },
      },
    ],
    sources: ["Groups of equal number by rank: deciles with 10 groups, quartiles with 4."],
  },
  CUSTOMERLOSS: {
    conventions: [
      "Margin x retention / (1 + discount rate - retention): this year's margin is earned already, so only later years are lost.",
      "A customer who is replaced by an equal one costs the replacement and no longer the lost margins. The two are never added.",
      "Use the contribution margin: by revenue the loss looks several times as large.",
    ],
    errors: [
      {
        when: "Nobody ever leaves and nothing is discounted, so that the lost margins have no end.",
        given: { annual_margin: 1000, retention_rate: 1 },
      },
    ],
    sources: [formsOfValue, marginMultiple],
  },
  REFERRALVALUE: {
    conventions: [
      "A customer wins referrals x (1 + discount rate) / (1 + discount rate - retention) others, discounted, over a lifetime. The first generation adds the value of those; all generations add theirs in turn.",
      "Referrals count customers won, not recommendations given.",
      "Give the customer's value before acquisition cost, and do not count the same new customers elsewhere.",
    ],
    errors: [
      {
        when: "Each customer brings at least one more over a lifetime: there is no end of generations.",
        given: { customer_value: 100, referrals_per_year: 0.2, retention_rate: 0.9 },
      },
    ],
    sources: [
      "A geometric series of generations, each as large as the one before times the customers won by one.",
    ],
  },
  SATISFACTIONVALUE: {
    conventions: [
      "Share x margin x (1 + discount rate) / (1 + discount rate - retention), added up over the levels; this year's margin counts in full.",
      "Satisfaction moves value only through the share, margin and retention of each level. All three should be measured.",
      "In the table, times_next_level is how many customers of the next level one customer is worth.",
    ],
    errors: [
      {
        when: "The shares do not add up to 100%, within a millionth.",
        given: { shares: [[0.5], [0.4]], annual_margins: [[100], [50]], retention_rates: [[0.9], [0.7]] },
      },
      {
        when: "The lists differ in length.",
        given: { shares: [[0.5], [0.5]], annual_margins: [[100]], retention_rates: [[0.9], [0.7]] },
      },
    ],
    sources: [
      "Jones & Sasser, Why Satisfied Customers Defect, Harvard Business Review, November 1995: very satisfied and merely satisfied customers differ.",
      formsOfValue,
    ],
  },
  COSTTOSERVE: {
    conventions: [
      "Margin less the sum over the touch points of contacts x unit cost, for each customer.",
      "Contacts have a row for each customer and a column for each touch point, with the unit costs as a row above them; for a single customer both may be columns.",
      "A negative result is a customer who costs more than it earns.",
    ],
    errors: [
      {
        when: "Contacts and unit costs do not fit.",
        given: { annual_margin: 100, contacts: [[3, 2]], unit_costs: [[5, 10, 20]] },
      },
    ],
    sources: ["Customer profitability after cost to serve, as in activity-based costing."],
  },
  CASHRELEASE: {
    conventions: [
      "(days now - days target) / 365 x revenue x (1 + VAT rate). Revenue is typed without VAT; customers owe it with VAT.",
      "The cash is set free once. The interest on it comes every year. They are two views of one benefit and are never added.",
    ],
    errors: [
      {
        when: "A rate is typed without its percent sign.",
        given: { annual_revenue: 1_000_000, days_now: 45, days_target: 35, vat_rate: 25 },
      },
    ],
    sources: ["Days sales outstanding: receivables = days / 365 x sales including VAT."],
  },
};
