import type { HelpTexts, HelpWords } from "../../functions/help/helpTexts";
import { englishFunctionNotes, englishFunctionWords } from "./englishFunctionWords";
import { englishFunctions } from "./englishFunctions";

const texts: HelpTexts = {
  language: "en",
  product: "Customer Worth",
  help: "Help",
  allFunctions: "All functions",
  functionsOf: "Functions of Customer Worth",
  indexTitle: "Functions - Customer Worth",
  indexColumns: ["Function", "What it returns"],
  holdsForAll: "What holds for all of them",
  conventionsOfAll: [
    "Rates are fractions: 10% or 0.1. A 10 typed for 10% is refused, not guessed.",
    "Amounts such as costs are typed positive. A margin is the contribution of one customer in a year.",
    "An argument left out takes its default; an empty cell counts as 0, as in Excel's own functions, and in a column of customers as a row without one.",
    "Text is never read as a number, nor TRUE and FALSE. An error in a cell given passes through as it is.",
    "An argument that is not allowed gives #VALUE!, too little data or no such point #N/A, both with a message; no finite answer gives #NUM!, nothing to divide by #DIV/0!. In a spilled result each error stands in its own cell.",
    "Functions read nothing but their arguments, and nothing leaves the workbook.",
  ],
  headings: {
    arguments: "Arguments",
    result: "Result",
    examples: "Examples",
    conventions: "Conventions",
    errors: "Errors",
    sources: "Sources",
  },
  argumentTable: "Arguments, in their order",
  argumentColumns: ["Argument", "What it is", "Allowed", "If omitted"],
  severalCells: (allowed) => `${allowed}; several cells give as many results`,
  eachInLine: (allowed) => `one row or one column, each cell ${allowed}`,
  eachInRows: (allowed) => `rows and columns, each cell ${allowed}`,
  customersAllowed: "one row or one column of texts or numbers",
  required: "required",
  asDescribed: "as described",
  shapes: {
    single:
      "One number. Ranges combine as Excel's own operators combine them: a column with a column row by row, a column with a row to a grid, a single cell with everything. Empty rows at the end are left out, so that whole columns may be given.",
    table:
      "One value, or a table that spills from its cell, from lists and single cells. Empty rows at the end of the lists are left out, so that whole columns may be given.",
    columns: (names) =>
      `Side by side, without a header: ${names}. Each argument is a single cell or a column; a column gives a row of results for each of its cells.`,
  },
  errorTable: "What gives an error, and what the cell then says",
  errorColumns: ["When", "Error", "Message", "Example"],
  wrongKind: "An argument is text, or not what is allowed.",
  noMessage: "(none: Excel shows messages of #VALUE! and #N/A only)",
  gives: "gives",
  whatItGives: "What it gives",
  whatItGivesUnheaded: "What it gives, without these headings",
  row: "row",
  value: (place) => `value ${place}`,
  readmeColumns: ["Function", "Result", "Example", "gives"],
  cells: (count) => `${count} cells`,
};

export const englishHelp: HelpWords = {
  help: texts,
  functions: englishFunctions,
  words: englishFunctionWords,
  notes: englishFunctionNotes,
};
