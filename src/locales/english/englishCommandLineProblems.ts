import type { CaseProblemTexts } from "../../case/prepare/caseProblem";

/** Why there is no case, in the names of `--set`. */
export const englishCommandLineProblems: CaseProblemTexts = {
  "unknown name": ({ name, known }) => `${name} is no assumption. The known ones are: ${known.join(", ")}.`,
  "no number": ({ name, given }) =>
    `${name} is "${given}", which is no number. Write it as 12.5 or 12.5%, with a decimal point.`,
  "outside range": ({ name, given, lowest, highest }) =>
    `${name} is ${given}, but must lie between ${lowest} and ${highest}. Rates may be written as 10% or 0.1.`,
  "not whole": ({ name, given }) => `${name} is ${given}, but must be a whole number.`,
  "no choice": ({ name, given, choices }) =>
    `${name} is "${given}", but must be one of: ${choices.join(", ")}.`,
  "no date": ({ name, given }) => `${name} is "${given}", which is no date. Write it as 2025-12-31.`,
  "target twice": () => "uplift and churn_target both say how far churn falls. Give one of them.",
  "uplift for a target": () => "target_form is target, so uplift says nothing. Give churn_target instead.",
  "margin twice": () => "annual_margin and margin_rate both say what a customer earns. Give one of them.",
  "customers needed": () => "The data do not show how many customers there are. Give customers.",
  "mix incomplete": ({ missing }) =>
    `The satisfaction mix needs four lists of as many levels: shares today, shares aimed at, retention and margins. Give ${missing.join(", ")} too, or none of them.`,
  "mix of unlike lengths": ({ lengths }) =>
    `The lists of the satisfaction mix need an entry for each level, but ${lengths
      .map(({ name, length }) => `${name} has ${length}`)
      .join(", ")}. Make them equally long.`,
  "set by the mix": ({ name }) => `${name} is set by the satisfaction mix. Give one of them.`,
  "churn needed": () => "The data do not show how many customers leave in a year. Give churn_now.",
  "value needed": () =>
    "The data do not show what a customer is worth. Give annual_margin or revenue_per_customer.",
  "nothing to take it from": () =>
    "margin_rate needs revenue, and there is none in the data. Give revenue_per_customer too, or annual_margin.",
};
