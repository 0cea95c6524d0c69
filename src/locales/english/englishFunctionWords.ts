import type { FunctionNotes, FunctionWords } from "../../functions/functionWords";

/** The arguments of a retention programme, which several functions share. */
const impact = {
  customers: "Customers today.",
  annual_margin: "Contribution margin per customer and year, in the first year.",
  churn_now: "Churn rate a year today.",
  churn_target: "Churn rate a year to be reached; above churn_now, the extra margin is negative.",
  years: "Years counted.",
  discount_rate: "Discount rate a year.",
  annual_cost: "Cost of the programme in each year, typed positive.",
  one_off_cost: "Cost of the programme today, typed positive.",
  new_customers:
    "New customers a year who are still there at its end, the same with and without the programme.",
  growth: "Growth of the margin per customer from year to year.",
  ramp: "Share of the full effect reached in year 1, 2 and so on, as a row or column; the last one holds on.",
  timing: "Whether the money of a year is counted at its end or in its middle.",
} as const;

/** What each function returns, what its arguments are, and what its examples show. */
export const englishFunctionWords: FunctionWords = {
  CLV: {
    text: "Returns the value of a customer over a known lifetime, less the cost of winning the customer.",
    parameters: {
      annual_revenue: "Revenue from the customer in a year (or margin, with margin_rate left out).",
      lifetime_years: "Years that the customer stays; parts of a year count.",
      margin_rate: "Contribution margin as a share of revenue.",
      acquisition_cost: "What it costs to win the customer, once, typed positive.",
      discount_rate: "Discount rate a year.",
      timing: "When the money of a year is counted. It only matters with a discount rate.",
    },
    examples: [
      "1,000 a year for 10 years, won for 1,000",
      "200 a year for 3 years",
      "with a margin of 40%",
      "discounted at 8%, the money of a year coming at its beginning",
      "two customers at once",
    ],
  },
  "CLV.RETENTION": {
    text: "Returns the present value of a customer who stays from year to year with a retention rate.",
    parameters: {
      annual_margin:
        "Contribution margin per customer in the first year. Any other period will do if both rates share it.",
      retention_rate: "Share of customers kept from one year to the next: 1 less churn.",
      discount_rate: "Discount rate a year.",
      years: "Years counted, 1 to 1,000. If omitted, all years to come.",
      growth: "Growth of the margin from year to year, from the second year on.",
      timing:
        "When the money of a year is counted: at its beginning, in its middle, or at its end; then in full, for the average of the customers at beginning and end, or only once the customer has renewed.",
      acquisition_cost: "What it costs to win the customer, once, typed positive; it is taken off.",
    },
    examples: [
      "20,000 a year, 90% stay, discounted at 9%",
      "the same for five years",
      "only what is still to be earned by renewals",
      "three retention rates beside each other",
    ],
  },
  "CLV.PAYBACK": {
    text: "Returns the number of years' margins that earn back what it cost to win a customer.",
    parameters: {
      annual_margin: "Contribution margin per customer and year.",
      retention_rate: "Share of customers kept from one year to the next: 1 less churn.",
      acquisition_cost: "What it costs to win the customer, once, typed positive.",
      discount_rate: "Discount rate a year.",
      timing:
        "When the money of a year is counted, as in CLV.RETENTION; with begin, the n-th margin comes after n - 1 years.",
    },
    examples: [
      "won for 50,000, 20,000 a year, 90% stay, discounted at 9%",
      "nobody leaves and nothing is discounted",
    ],
  },
  "CLV.SEGMENT": {
    text: "Returns the value group of each customer, 1 the most valuable, or a table of the groups.",
    parameters: {
      values: "What each customer is worth, one row each, without header. Ties rank as they stand.",
      groups: "Number of groups of equal size.",
      show: "The group of each customer beside the values, or one row for each group with its share of customers and of value.",
      customers:
        "The customers beside the values; rows without one stay empty. If omitted, rows after the last value other than 0 are left out.",
    },
    examples: ["four customers in two groups", "what each half is worth"],
  },
  CHURNRATE: {
    text: "Returns the share of customers lost in a period.",
    parameters: {
      customers_lost: "Customers lost in the period.",
      customers_start: "Customers at the start of the period.",
      customers_end:
        "Customers at its end: lost customers are then divided by the average of start and end. If omitted, by those at the start.",
    },
    examples: ["84 lost, divided by the average of 1,000 and 1,040", "20 of 100 lost"],
  },
  "CHURNRATE.LISTS": {
    text: "Returns the share of customers in one list that are no longer in a later one.",
    parameters: {
      customers_before:
        "The customers at the start, without header. Each counts once; case and blanks around them do not matter, leading zeros do, and the number 12 is the text 12.",
      customers_after: "The customers at the end, without header.",
      show: "The churn rate, or a table of all customers with their status: kept, lost or new.",
    },
    examples: ["two of four are gone", "who they are"],
  },
  "CHURNRATE.LOG": {
    text: "Returns the share of customers active at one date that are no longer active at a later one, from a list of transactions.",
    parameters: {
      customers:
        "The customer of each row, without header; rows without one are skipped. Credit notes count as rows: filter them first.",
      dates: "The date of each row.",
      from_date: "The day at which customers are counted first.",
      to_date:
        "The day at which they are counted again. The rate is that of the time between, not of a year.",
      window_days: "A customer is active at a day with a row in as many days up to and including it.",
      show: "The churn rate, or a table of all that was counted.",
    },
    examples: [
      "three customers active at the end of 2023, one of them at the end of 2024",
      "what was counted",
    ],
  },
  "CHURNRATE.CONVERT": {
    text: "Returns a churn rate for another length of period, such as a year for a month.",
    parameters: {
      rate: "Share of customers lost in a period.",
      from_months: "Length of that period in months.",
      to_months:
        "Length in months of the period asked for. Customers lost are lost once, so that 2% a month is 21.5% a year, not 24%.",
    },
    examples: ["2% a month as a rate a year", "10% a year as a rate a month"],
  },
  "CHURNRATE.PROBABILITY": {
    text: "Returns the share of the customers at the start that are lost, from a churn rate of average customers.",
    parameters: {
      average_rate:
        "Lost customers divided by the average of start and end, as CHURNRATE with three arguments gives it; up to 200%.",
    },
    examples: ["90 of 100 lost are 90/55 of the average", "50% of the average"],
  },
  "CHURNRATE.INTERVAL": {
    text: "Returns the lower and upper limit between which a churn rate lies with a confidence, by Wilson's score interval.",
    parameters: {
      customers_lost: "Customers lost, of those at the start.",
      customers: "Customers at the start.",
      confidence: "How sure the limits are to hold the rate.",
    },
    examples: ["12 of 150 lost", "nobody of 50 lost"],
  },
  REVENUERETENTION: {
    text: "Returns gross and net revenue retention: the share of the revenue at the start that is left, without and with expansion.",
    parameters: {
      start: "Recurring revenue at the start of the period. All amounts are of the customers present then.",
      contraction: "Revenue lost from customers who stay, typed positive.",
      churned: "Revenue lost with customers who leave, typed positive.",
      expansion: "Revenue won from customers who stay.",
    },
    examples: ["500,000 at the start, 17,000 lost, 20,000 won"],
  },
  LIFETIME: {
    text: "Returns how long customers stay at a constant churn rate, in periods of that rate.",
    parameters: {
      churn_rate: "Share of customers lost in each period.",
      convention:
        "The mean with the first period counted (1/churn); the periods after it; the mean under a steady loss; or the time until half are gone.",
    },
    examples: ["10% a year: ten years", "half are gone after"],
  },
  RETENTIONIMPACT: {
    text: "Returns the net present value of lowering churn: the margin of the customers kept, less the costs of keeping them.",
    parameters: {
      customers: impact.customers,
      annual_margin: impact.annual_margin,
      churn_now: impact.churn_now,
      churn_target: impact.churn_target,
      years: impact.years,
      discount_rate: impact.discount_rate,
      annual_cost: impact.annual_cost,
      one_off_cost: impact.one_off_cost,
      new_customers: impact.new_customers,
      growth: impact.growth,
      ramp: impact.ramp,
      timing: impact.timing,
    },
    examples: [
      "churn from 10% to 7% over five years at 9%, half the effect in the first year",
      "what halving churn is worth before costs",
    ],
  },
  "RETENTIONIMPACT.TABLE": {
    text: "Returns the years behind RETENTIONIMPACT as a table: customers without and with the programme, margin, cost and present value.",
    parameters: {
      customers: impact.customers,
      annual_margin: impact.annual_margin,
      churn_now: impact.churn_now,
      churn_target: impact.churn_target,
      years: impact.years,
      discount_rate: impact.discount_rate,
      annual_cost: impact.annual_cost,
      one_off_cost: impact.one_off_cost,
      new_customers: impact.new_customers,
      growth: impact.growth,
      ramp: impact.ramp,
      timing: impact.timing,
    },
    examples: ["the first year of halving churn from 10% to 5%, for 100,000 a year and 50,000 today"],
  },
  "RETENTIONIMPACT.BREAKEVEN": {
    text: "Returns the churn rate at which a retention programme is worth exactly what it costs.",
    parameters: {
      customers: impact.customers,
      annual_margin: impact.annual_margin,
      churn_now: impact.churn_now,
      years: impact.years,
      discount_rate: impact.discount_rate,
      annual_cost: impact.annual_cost,
      one_off_cost: impact.one_off_cost,
      new_customers: impact.new_customers,
      growth: impact.growth,
      ramp: impact.ramp,
      timing: impact.timing,
    },
    examples: ["the highest churn at which a programme of 600,000 a year and 500,000 today still pays"],
  },
  COSTCUTEQUIVALENT: {
    text: "Returns the flat yearly cost cut, as a share of the cost base, that is worth as much as lowering churn.",
    parameters: {
      customers: impact.customers,
      annual_margin: impact.annual_margin,
      churn_now: impact.churn_now,
      churn_target: impact.churn_target,
      cost_base: "Costs a year that could be cut, typed positive.",
      years: impact.years,
      discount_rate: impact.discount_rate,
      new_customers: impact.new_customers,
      growth: impact.growth,
      ramp: impact.ramp,
    },
    examples: ["2 points less churn, against a cost base of 45 million"],
  },
  ACQUISITIONEQUIVALENT: {
    text: "Returns the extra new customers a year, and what they cost a year, that are worth as much as lowering churn.",
    parameters: {
      customers: impact.customers,
      annual_margin: impact.annual_margin,
      churn_now: impact.churn_now,
      churn_target: impact.churn_target,
      acquisition_cost: "What it costs to win a new customer, typed positive.",
      years: impact.years,
      discount_rate: impact.discount_rate,
      new_customers: impact.new_customers,
      growth: impact.growth,
      ramp: impact.ramp,
    },
    examples: ["3 points less churn, half of it in the first year, against new customers for 15,000 each"],
  },
  CUSTOMERLOSS: {
    text: "Returns what losing a customer costs today: the margins of all later years, or an equal new customer where that is less.",
    parameters: {
      annual_margin: "Contribution margin of the customer in a year; this year's is taken as earned already.",
      retention_rate: "Share of such customers kept from one year to the next.",
      discount_rate: "Discount rate a year.",
      replacement_cost:
        "What it costs to win an equal customer instead, typed positive. If omitted, the customer is not replaced.",
    },
    examples: ["20,000 a year at a retention of 90%, discounted at 9%", "replaced for 15,000"],
  },
  CASHRELEASE: {
    text: "Returns the cash set free once by faster payment, and the yearly interest on it, which is the same benefit and never added to it.",
    parameters: {
      annual_revenue: "Revenue in a year, excluding VAT.",
      days_now: "Days until customers pay today.",
      days_target: "Days until they will pay; above days_now, cash is tied up instead.",
      vat_rate: "VAT on the revenue, which is owed to the state in the end.",
      funding_rate: "Interest a year on the money that is set free.",
    },
    examples: ["50 million a year paid after 35 instead of 45 days, with VAT of 25%, funded at 6%"],
  },
  REFERRALVALUE: {
    text: "Returns the value of a customer with the customers won through referrals: the first generation, and all generations.",
    parameters: {
      customer_value: "Value of a customer before acquisition cost, such as from CLV.RETENTION.",
      referrals_per_year:
        "Customers won in a year through one customer: those who came, not those who were asked.",
      retention_rate: "Share of customers kept from one year to the next.",
      discount_rate: "Discount rate a year.",
    },
    examples: ["one customer in fifty brings another one each year"],
  },
  SATISFACTIONVALUE: {
    text: "Returns the value of the average customer, from the share, the margin and the retention of each level of satisfaction.",
    parameters: {
      shares: "Share of the customers at each level, the most satisfied first; together 100%.",
      annual_margins: "Contribution margin per customer and year at each level.",
      retention_rates: "Share of the customers of each level kept from one year to the next.",
      discount_rate: "Discount rate a year.",
      show: "The value of the average customer, or a table of the levels.",
    },
    examples: [
      "30% very satisfied, 55% satisfied and 15% not",
      "after the mix has moved to 40%, 47% and 13%",
      "level by level",
    ],
  },
  COSTTOSERVE: {
    text: "Returns the margin that is left of a customer after the cost to serve: contacts times unit costs over all touch points.",
    parameters: {
      annual_margin:
        "Contribution margin of the customer in a year, before the cost to serve: one for all, or a column.",
      contacts: "Contacts in a year: a row for each customer, a column for each touch point.",
      unit_costs:
        "Cost of one contact at each touch point, typed positive: a row as long as the rows of contacts are, or for one customer both as columns.",
    },
    examples: ["3 calls at 5 and 2 visits at 10", "two customers at once"],
  },
};

const formsOfValue =
  "Fader & Hardie, Reconciling and Clarifying CLV Formulas, note 024, brucehardie.com: the forms of the value of a customer and what each assumes.";
const marginMultiple = "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).";
const anyPeriod = "A period other than a year will do where the margin and all rates share it.";

const sameCustomer =
  "Two customers are the same where their text is, but for blanks around it and upper or lower case. Leading zeros are kept, and the number 12 is the text 12.";

const path =
  "Customers of each year: opening less opening x churn plus new ones, who join evenly and are not exposed to churn in their first year: count only those still there at its end. Margin is earned on the average of opening and closing customers.";
const ramp =
  "Churn of a year with the programme is churn_now - ramp x (churn_now - churn_target); the last share of the ramp holds on.";
const flows =
  'The money of a year is counted at its end, or with "mid" in its middle; the one-off cost today. Costs are typed positive.';
const gross = "Gains are counted before the costs of the programme and before tax, at year end.";
const points =
  "Reichheld & Sasser, Zero Defections: Quality Comes to Services, Harvard Business Review, September 1990: what fewer defections are worth. Five points less churn were a halving there, and cost nothing.";
const cashFlow = "Net present value of the difference between two customer paths, year by year.";

const programme = { customers: 1000, annual_margin: 20_000, churn_now: 0.1 };

/** What the help pages say of each function beyond its definition. */
export const englishFunctionNotes: FunctionNotes = {
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

  CHURNRATE: {
    conventions: [
      "With two arguments, lost / start: the probability of leaving that a customer value needs. Count only those lost who were there at the start.",
      "With three, lost / average of start and end: a rate of average customers, which may exceed 100%. CHURNRATE.PROBABILITY turns it into a probability.",
      "The rate is that of the period in which customers were counted. CHURNRATE.CONVERT turns it into that of a year.",
    ],
    errors: [
      { when: "There is nobody to lose.", given: { customers_lost: 0, customers_start: 0 } },
      {
        when: "More are lost than were there.",
        given: { customers_lost: 120, customers_start: 100 },
      },
      {
        when: "Fewer are left than start less lost, which an empty cell looks like.",
        given: { customers_lost: 84, customers_start: 1000, customers_end: 0 },
      },
    ],
    sources: [
      "Lost customers of the last 12 months divided by the average number of customers in the period, as churn is commonly published.",
    ],
  },
  "CHURNRATE.LISTS": {
    conventions: [
      "Customers of the first list who are not in the second, divided by the number in the first; each customer counts once.",
      sameCustomer,
    ],
    errors: [
      { when: "The first list is empty.", given: { customers_before: [[""]], customers_after: [["A"]] } },
    ],
    sources: [
      "Comparison of two sets of customers: lost are those of the first alone, new those of the second alone.",
    ],
  },
  "CHURNRATE.LOG": {
    conventions: [
      "A customer is active at a day with at least one row in the window that ends with it, the day itself included.",
      "The rate is that of the time from the first day to the second, and is not turned into a yearly one.",
      "Without a contract nobody says when they leave: the rate depends on the window. A window shorter than the usual pause between purchases finds churn where there is none.",
      sameCustomer,
    ],
    errors: [
      {
        when: "Nobody was active at the first day.",
        given: { customers: [["A"]], dates: [[45_000]], from_date: 44_000, to_date: 45_000 },
      },
      {
        when: "The days are in the wrong order.",
        given: { customers: [["A"]], dates: [[45_000]], from_date: 45_100, to_date: 45_000 },
      },
    ],
    sources: ["Share of active customers who are inactive later, each within a window of days."],
  },
  "CHURNRATE.CONVERT": {
    conventions: [
      "1 - (1 - rate)^(to / from): what is lost is gone, so that a rate is never multiplied by the number of periods.",
      "Churn is taken as constant from period to period.",
    ],
    errors: [{ when: "A period has no length.", given: { rate: 0.02, from_months: 0, to_months: 12 } }],
    sources: ["Compounding of survival: the shares kept in consecutive periods multiply."],
  },
  "CHURNRATE.PROBABILITY": {
    conventions: [
      "rate / (1 + rate / 2): exact where leavers spread evenly over the period and nobody joins.",
    ],
    errors: [
      {
        when: "No such rate exists: at most all leave, which is 200% of the average.",
        given: { average_rate: 2.5 },
      },
    ],
    sources: ["The actuarial conversion of a central rate into a probability, q = m / (1 + m / 2)."],
  },
  "CHURNRATE.INTERVAL": {
    conventions: [
      "Wilson's score interval: it stays within 0% and 100%, and holds for few customers too.",
      "It says how far chance alone may move the rate; it knows nothing of a year that is not like the next.",
    ],
    errors: [
      { when: "There are no customers.", given: { customers_lost: 0, customers: 0 } },
      { when: "More are lost than there are.", given: { customers_lost: 12, customers: 10 } },
    ],
    sources: [
      "Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22 (1927), 209-212.",
    ],
  },
  REVENUERETENTION: {
    conventions: [
      "Gross: (start - contraction - churned) / start, at most 100%. Net: the same with expansion added.",
      "All amounts are of customers who were there at the start; revenue from new customers is in neither.",
    ],
    errors: [
      { when: "There is no revenue at the start.", given: { start: 0, contraction: 0, churned: 0 } },
      { when: "More is lost than was there.", given: { start: 100, contraction: 60, churned: 50 } },
    ],
    sources: ["Gross and net revenue retention as the SaaS Metrics Standards Board defines them."],
  },
  LIFETIME: {
    conventions: [
      '"expected": 1 / churn, the first period counted. "residual": (1 - churn) / churn, the periods after it. "continuous": -1 / ln(1 - churn). "half-life": until half of the customers are gone.',
      "All take churn as constant. Where customers differ, 1 / churn understates the mean lifetime.",
    ],
    errors: [{ when: "Nobody leaves, so that there is no end.", given: { churn_rate: 0 } }],
    sources: ["Mean and median of a geometric lifetime; the continuous form is that of an exponential one."],
  },

  RETENTIONIMPACT: {
    conventions: [
      path,
      ramp,
      flows,
      "New customers are the same with and without the programme.",
      "Value after the last year is not counted.",
    ],
    errors: [
      {
        when: "Years are not whole.",
        given: { ...programme, churn_target: 0.07, years: 2.5 },
      },
      {
        when: "The ramp is not one row or column.",
        given: {
          ...programme,
          churn_target: 0.07,
          ramp: [
            [0.5, 1],
            [1, 1],
          ],
        },
      },
    ],
    sources: [cashFlow, points],
  },
  "RETENTIONIMPACT.TABLE": {
    conventions: [
      path,
      ramp,
      flows,
      "The first row is year 0: today's customers in the closing columns, and the one-off cost. Costs are negative here.",
      "The present values add up to RETENTIONIMPACT.",
    ],
    errors: [
      { when: "An argument is more than one cell.", given: { ...programme, churn_target: [[0.08], [0.07]] } },
    ],
    sources: [cashFlow],
  },
  "RETENTIONIMPACT.BREAKEVEN": {
    conventions: [
      "The target between 0% and churn_now at which RETENTIONIMPACT is 0. Without costs that is churn_now.",
      path,
      ramp,
      flows,
    ],
    errors: [
      {
        when: "Even no churn at all does not earn the costs.",
        given: { ...programme, annual_cost: 50_000_000 },
      },
    ],
    sources: [cashFlow],
  },
  COSTCUTEQUIVALENT: {
    conventions: [
      "Present value of the extra margin divided by the present value of the cost base over the same years: a flat cut in every year from the first.",
      gross,
      path,
      ramp,
    ],
    errors: [{ when: "There is no cost base.", given: { ...programme, churn_target: 0.08, cost_base: 0 } }],
    sources: [
      "Murphy & Murphy, Leading on the Edge of Chaos (2002), is the origin of the saying that 2% more retention equals 10% less cost; this function computes it for your own numbers.",
      cashFlow,
    ],
  },
  ACQUISITIONEQUIVALENT: {
    conventions: [
      "Present value of the extra margin divided by that of one extra customer won in every year and kept at churn_now; the cost is that number times acquisition_cost.",
      gross,
      path,
      ramp,
    ],
    errors: [
      {
        when: "Customers earn no margin.",
        given: { ...programme, annual_margin: 0, churn_target: 0.07, acquisition_cost: 15_000 },
      },
    ],
    sources: [cashFlow],
  },
};
