import type { FunctionDefinition } from "../functions/functionDefinition";
import { helpFrame } from "./helpFrame";
import { helpPath } from "../functions/help/helpPath";
import { helpTable } from "./helpTable";
import { html } from "./html";

/** What holds for all functions (docs/specification.md, "Conventions"). */
const conventions = [
  "Rates are fractions: 10% or 0.1. A 10 typed for 10% is refused, not guessed.",
  "Amounts such as costs are typed positive. A margin is the contribution of one customer in a year.",
  "An argument left out takes its default; an empty cell counts as 0, as in Excel's own functions, and in a column of customers as a row without one.",
  "Text is never read as a number, nor TRUE and FALSE. An error in a cell given passes through as it is.",
  "An argument that is not allowed gives #VALUE!, too little data or no such point #N/A, both with a message; no finite answer gives #NUM!, nothing to divide by #DIV/0!. In a spilled result each error stands in its own cell.",
  "Functions read nothing but their arguments, and nothing leaves the workbook.",
];

/** The page that leads to the help of every function. */
export const helpIndex = (definitions: readonly FunctionDefinition[]): string =>
  helpFrame(
    "Functions - Customer Worth",
    html`<h1>Functions of Customer Worth</h1>
      ${helpTable(
        "All functions",
        ["Function", "What it returns"].map((name) => html`${name}`),
        definitions.map((definition) => [
          html`<a href="${helpPath(definition).replace("help/", "")}">${definition.id}</a>`,
          html`${definition.text}`,
        ]),
      )}
      <h2>What holds for all of them</h2>
      <ul>
        ${conventions.map((convention) => html`<li>${convention}</li>`)}
      </ul>`,
  );
