import type { DataTexts } from "../../data/dataTexts";

export const englishKinds: DataTexts["kinds"] = {
  list: {
    choice: "a customer list",
    rows: "A customer list: a row for each customer",
    sample: "Customer list",
    sampleSheet: "Customers",
  },
  log: {
    choice: "a list of purchases",
    rows: "A list of purchases: a row for each purchase",
    sample: "List of purchases",
    sampleSheet: "Purchases",
  },
  wide: {
    choice: "revenue by period",
    rows: "Revenue by period: a row for each customer, a column for each month, quarter or year",
  },
  cohort: {
    choice: "a cohort table",
    rows: "A cohort table: customers left after each period",
    sample: "Cohort table",
    sampleSheet: "Cohorts",
  },
  figures: {
    choice: "key figures",
    rows: "Key figures",
    sample: "Key figures",
    sampleSheet: "Key figures",
  },
};
