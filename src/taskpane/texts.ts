import type { TargetForm } from "../case/holdUplift";
import type { ChoiceName, ChosenOf } from "../data/choice";
import type { ColumnRole } from "../data/columnRole";
import type { DatasetKind } from "../data/datasetKind";
import type { RowChoice } from "../data/selection";

/** Every word of the pane, in English; an entry may hand in another language's. */
export const texts = {
  productName: "Customer Worth",
  tabs: { label: "Parts of Customer Worth", case: "Case", functions: "Functions", about: "About" },
  first: {
    heading: "What is it worth to lose fewer customers?",
    does: "Builds a business case with live formulas from your data, on a sheet of its own.",
    hint: "Select a customer list, a list of purchases, a cohort table or key figures, with the headers, then:",
    useSelection: "Use my selection",
    selected: (address: string) => `Selected now: ${address}`,
    insertSample: "Insert sample data",
    otherSamples: "Other sample data",
    samples: {
      list: "Customer list",
      log: "List of purchases",
      cohort: "Cohort table",
      figures: "Key figures",
    } satisfies Record<DatasetKind, string>,
    insertOther: (name: string) => `Insert sample data: ${name}`,
    privacy: "No customer data leaves this workbook.",
  },
  busy: {
    reading: "Reading the selection…",
    inserting: "Inserting the sample data…",
    building: "Building the sheet…",
    writing: "Writing to the sheet…",
  },
  reading: {
    label: "Reading the selection",
    bar: "Rows read",
    rows: (read: string, all: string) => `Reading: ${read} of ${all} rows`,
    tenths: (percent: string) => `${percent} of the rows are read`,
    counting: (percent: string) => `Counting customers: ${percent}`,
    cancel: "Cancel",
    silent:
      "Excel has not answered for ten seconds. If a cell is being edited, press Enter or Esc in the sheet.",
  },
  read: {
    heading: "What we read",
    rows: (kept: string, read: string) => `${kept} of ${read} rows are used.`,
    dropped: (count: string, reason: string) => `${count} left out: ${reason}`,
    hidden: {
      all: (count: string) => `${count} rows are hidden or filtered out; they are counted all the same.`,
      visible: (count: string) => `${count} rows are hidden or filtered out, and left out.`,
    } satisfies Record<RowChoice, (count: string) => string>,
    rowsRead: "Hidden and filtered rows",
    rowChoices: { all: "All rows are read", visible: "Visible rows only" } satisfies Record<
      RowChoice,
      string
    >,
    period: (from: string, to: string) => `Period: ${from} to ${to}`,
    columns: "Columns",
    moreColumns: "More columns",
    noColumn: "(none)",
    notFound: "not found",
    column: (number: number) => `Column ${number}`,
    again: "Read the selection again",
    customers: "Customers today",
    churn: "Churn a year",
    interval: (lower: string, upper: string) => `95% interval: ${lower} to ${upper}`,
    upperLimit: (limit: string) => `None left; up to ${limit} is possible at 95%`,
    notMeasured: "not in the data",
    revenue: "Revenue per customer and year",
    margin: "Margin per customer and year",
    questions: "To be confirmed",
    confirm: "That is right",
    confirmChoice: (label: string, value: string) => `That is right: ${label} ${value}`,
    counting: "How it is counted",
    asOf: "Counted at",
    windowDays: "Days without a purchase that make a customer lost",
  },
  roles: {
    customer: "Customer",
    start: "Start date",
    end: "End date",
    churned: "Churn flag",
    tenure: "Months as a customer",
    revenue: "Revenue",
    margin_rate: "Margin rate",
    margin_amount: "Margin amount",
    segment: "Segment",
    satisfaction: "Satisfaction",
    currency: "Currency",
    date: "Date",
    amount: "Amount",
    quantity: "Quantity",
    price: "Price",
    document: "Invoice or order number",
  } satisfies Record<ColumnRole, string>,
  choices: {
    kind: {
      label: "These data are",
      options: {
        list: "a customer list",
        log: "a list of purchases",
        cohort: "a cohort table",
        figures: "key figures",
      },
    },
    date_order: { label: "In the dates comes first", options: { day: "the day", month: "the month" } },
    flag_period: {
      label: "The flagged customers left",
      options: { "12": "in the last 12 months", all: "at any time", "1": "in the last month" },
    },
    tenure_in: {
      label: "The time as a customer is in",
      options: { months: "months", years: "years" },
    },
    end_date: {
      label: "The end date is",
      options: { leaving: "the day of leaving", contract: "the end of a contract" },
    },
    revenue_period: {
      label: "The revenue is that of",
      options: { month: "a month", year: "a year", total: "all time to date" },
    },
    segments_by: {
      label: "Segments are by",
      options: { segment: "segment", satisfaction: "satisfaction" },
    },
    period_months: {
      label: "The period is",
      options: { "1": "a month", "3": "a quarter", "12": "a year" },
    },
    cohort_steps: {
      label: "Churn is that of",
      options: { last: "the last step, as for customers of today", all: "all steps, as for new customers" },
    },
    customers_are: {
      label: "The customers were counted",
      options: { start: "at the start", end: "at the end", average: "as an average" },
    },
    margin_is: { label: "The margin is that of", options: { total: "all customers", each: "one customer" } },
    revenue_is: {
      label: "The revenue is that of",
      options: { total: "all customers", each: "one customer" },
    },
  } satisfies {
    readonly [Name in ChoiceName]: {
      readonly label: string;
      readonly options: Readonly<Record<ChosenOf<Name>, string>>;
    };
  },
  assumptions: {
    heading: "Assumptions",
    more: "More assumptions",
    notNumber: (given: string, example: string) => `"${given}" is not a number. Type it as ${example}.`,
    notInside: (lowest: string, highest: string) => `This must lie between ${lowest} and ${highest}.`,
    notWhole: "This must be a whole number.",
    needed: "Needed before the sheet can be built.",
    from: (source: string) => `Source: ${source}`,
  },
  target: {
    choose: "Choose a target",
    choices: {
      point: "1 point less",
      fifth: "20% less",
      third: "30% less",
      halve: "Halve churn",
    },
    held: "If today's churn changes, keep",
    forms: {
      points: "the points it falls by",
      relative: "the share it falls by",
      target: "the target itself",
    } satisfies Record<TargetForm, string>,
    less: (points: string, share: string) => `${points} points, ${share}% less than today`,
    more: (points: string, share: string) => `${points} points, ${share}% more than today`,
    asToday: "As today",
  },
  preview: {
    heading: "Preview",
    value: "Net present value",
    payback: "Payback",
    years: (years: string) => `${years} years`,
    breakEven: "Break-even churn",
    none: "none",
    noCost: "No programme cost has been entered: this is the most it may cost, not a profit.",
    with: "with",
    without: "without",
    chart: (last: string, withIt: string, withoutIt: string) =>
      `Customers over ${last} years: ${withIt} with the programme, ${withoutIt} without`,
    waiting: "Complete the assumptions to go on.",
    marginNeeded: "The data hold revenue but no margin. Enter the contribution margin to go on.",
    fieldsWrong: "Mend the fields that are marked to go on.",
  },
  build: "Build the sheet",
  update: (name: string) => `Update ${name}`,
  failed:
    "Something went wrong in the add-in itself. Nothing of yours was changed; close the pane, open it and try again.",
  result: {
    created: (name: string) => `${name} created`,
    updated: (name: string) => `${name} updated`,
    kept: (lines: string) => `Kept as changed on the sheet: ${lines}.`,
    lost: (lines: string) => `Changed on the sheet, but set by the new data or no input any more: ${lines}.`,
    passed: (count: string) => `All ${count} checks passed.`,
    failed: (failed: string, count: string) => `${failed} of ${count} checks need a look:`,
    goTo: "Go to it",
    another: "Build another",
    figures: "Read from the sheet",
    none: "none",
    names: {
      npv: "Net present value",
      irr: "Internal rate of return",
      payback: "Payback, years",
      discounted_payback: "Discounted payback, years",
      roi: "Return on investment",
      break_even_churn: "Break-even churn",
      max_annual_cost: "The most the programme may cost a year",
      cost_per_saved_customer: "Cost per saved customer",
    } as Readonly<Record<string, string>>,
  },
  functions: {
    heading: "Functions",
    hint: "Type them in any cell, or select an empty cell and insert an example.",
    arguments: "Arguments",
    optional: "optional",
    examples: "Examples",
    insert: "Insert",
    more: (id: string) => `Conventions and sources of ${id}`,
    insertExample: (formula: string) => `Insert ${formula}`,
    inserted: (formula: string, address: string) => `${formula} is in ${address}.`,
  },
  about: {
    heading: "About",
    version: (version: string) => `Version ${version}`,
    conventions: "Conventions",
    conventionTexts: [
      "A period is a year. Rates are fractions: 10% or 0.1.",
      "Joiners come evenly through the year and are not exposed to churn in it; margins are earned on average customers.",
      "Yearly flows come at the end of the year, one-off costs at the start. Costs are typed positive.",
      "The sheet holds Excel's own functions only. Everyone can open it, with the add-in or without.",
    ],
    privacy: "Privacy",
    privacyText:
      "Everything is computed in this workbook. After it has loaded, the add-in makes no network call, and it stores nothing elsewhere.",
    host: "Runs in",
  },
  outside: {
    heading: "Customer Worth runs in Excel",
    why: "This page is the task pane of an Excel add-in, and Excel did not answer.",
    next: "Open a workbook in Excel and choose Retention case on the Home tab. If you are there already, check the network connection and open the pane again.",
  },
};

export type PaneTexts = typeof texts;
