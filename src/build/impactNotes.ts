import type { NotesOfFunction } from "./notesOfFunction";

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

/** What a better retention is worth. */
export const impactNotes: Readonly<Record<string, NotesOfFunction>> = {
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
      { when: "The ramp is not one row or column.", given: { ...programme, churn_target: 0.07, ramp: [[0.5, 1], [1, 1]] } }, // prettier-ignore
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
