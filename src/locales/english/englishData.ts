import type { DataTexts } from "../../data/dataTexts";

export const englishData: DataTexts = {
  refusals: {
    "empty selection":
      "The selection is empty, so there is nothing to read. Select your customer data with their header row.",
    "one cell":
      "Only one cell is selected, and data of customers take many. Select the whole list with its header row.",
    "text only":
      "The selection holds text only, so nothing can be counted or added up. Select a customer list with revenue and dates or months as numbers.",
    "no header":
      "The first row holds no column names, so the columns cannot be told apart. Include the header row in the selection, or write one above the data.",
    "no customer column":
      'No column names the customers, so they cannot be counted. Give the column with customer numbers or names a header such as "Customer".',
    "no revenue column":
      'No column holds revenue or margin, so customers have no value yet. Add a column such as "Revenue per year", or choose the column that holds it.',
    "no customers":
      "No row is left with a customer who is active, so there is nothing to build on. Check the customer column, the dates and the rows that were left out.",
    "several rows a customer":
      "Most customers stand in several rows, and a customer list has one row for each. Select such a list, or a list of purchases with a customer, a date and an amount in each row.",
    "no purchases":
      "No row is left with a customer, a date and an amount, so there is nothing to count. Check the columns and the rows that were left out.",
    "no purchase columns":
      "A list of purchases needs a customer, a date and an amount, or a quantity and a price, in each row. Give these columns such headers, or choose the columns that hold them.",
    "no cohort table":
      "This is no cohort table. It has a row for each cohort and the customers left after each period in columns headed 0, 1, 2 and so on.",
    rising:
      "This looks like a table of cohorts, but in many of them customers become more again, so it does not show who is left. Select a table of customers who are still there, or the purchases themselves.",
    uneven:
      "This looks like a table of cohorts, but its columns leave periods out, so the steps between them are not equally long. Select a table with a column for every period, headed 0, 1, 2 and so on.",
    "no key figures":
      'These are no key figures. They have labels such as "Customers at the start" and "Customers lost" with a number beside each.',
    "mixed currencies":
      "The currency column holds more than one currency, or none in some rows, and amounts in different currencies cannot be added. Convert them, or select one currency.",
    "bad as-of date":
      "The date to count at lies before the first date in the data, so nobody was a customer then. Choose a later date.",
  },
};
