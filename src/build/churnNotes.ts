import type { NotesOfFunction } from "./notesOfFunction";

const sameCustomer =
  "Two customers are the same where their text is, but for blanks around it and upper or lower case. Leading zeros are kept, and the number 12 is the text 12.";

/** Churn, retention and lifetime. */
export const churnNotes: Readonly<Record<string, NotesOfFunction>> = {
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
};
