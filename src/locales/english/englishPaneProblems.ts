import type { CaseProblemTexts } from "../../case/prepare/caseProblem";
import { englishInputs } from "./englishInputs";

const labels: Readonly<Record<string, string>> = englishInputs.assumptions;
const quoted = (name: string): string => `"${labels[name] ?? name}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(", ");

/** Why there is no case, in the labels of the pane's fields. */
export const englishPaneProblems: CaseProblemTexts = {
  "unknown name": ({ name }) => `${quoted(name)} is not an assumption of the case.`,
  "no number": ({ name, given }) => `${quoted(name)} is "${given}", which is not a number.`,
  "outside range": ({ name, given, lowest, highest }) =>
    `${quoted(name)} is ${given}, but must lie between ${lowest} and ${highest}.`,
  "not whole": ({ name }) => `${quoted(name)} must be a whole number.`,
  "no choice": ({ name, choices }) => `${quoted(name)} must be one of: ${choices.join(", ")}.`,
  "no date": ({ name }) => `${quoted(name)} must be a date, written as 2025-12-31.`,
  "target twice": () =>
    "The reduction of churn and the target churn both say how far churn falls. Empty one of the two fields.",
  "uplift for a target": () =>
    "The target is given as the churn aimed at, so a reduction says nothing. Enter the target churn instead.",
  "margin twice": () =>
    "The margin per customer and the margin rate both say what a customer earns. Empty one of the two fields.",
  "customers needed": () => "The data do not show how many customers there are. Enter the customers today.",
  "mix incomplete": ({ missing }) =>
    `The satisfaction mix needs four lists with an entry for each level. Fill in ${listed(missing)} too, or empty all four.`,
  "mix of unlike lengths": ({ lengths }) =>
    `The lists of the satisfaction mix need an entry for each level, but their lengths differ: ${lengths
      .map(({ name, length }) => `${quoted(name)} has ${length}`)
      .join(", ")}. Make them equally long.`,
  "set by the mix": ({ name }) =>
    `${quoted(name)} follows from the satisfaction mix. Empty that field, or the lists of the mix.`,
  "churn needed": () => "The data do not show how many customers leave in a year. Enter the churn today.",
  "value needed": () =>
    "The data do not show what a customer is worth. Enter the revenue or the contribution margin per customer and year.",
  "nothing to take it from": () =>
    "A margin rate needs revenue, and there is none in the data. Enter the revenue per customer and year too, or the margin as an amount.",
};
