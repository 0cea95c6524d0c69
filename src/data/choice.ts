import { datasetKinds } from "./datasetKind";

/** What data may leave open and a person can settle with a choice, in the names of `--set`, and what may be chosen. */
export const choices = {
  /** What the selection is. */
  kind: datasetKinds,
  /** What the rows of a list are that names no customers. */
  rows_are: ["customers", "else"],
  /** Whether day or month stands first in dates that are texts. */
  date_order: ["day", "month"],
  /** Which sign parts the decimals of amounts that are texts. */
  decimal_sign: ["point", "comma"],
  /** Whether ids that seem to stand for many customers count as one customer each, or their rows are left out. */
  collective_ids: ["one", "left_out"],
  /** Whether rows whose status says cancelled, returned, lost or not yet paid are left out, or kept as purchases. */
  undone_rows: ["left_out", "kept"],
  /** Whether several rows of a customer are its contracts, which make one customer, or only the first counts. */
  several_rows: ["contracts", "duplicates"],
  /** Whether customers with a status that is not known count as here, as gone, or are left out. */
  unknown_status: ["here", "gone", "left_out"],
  /** When those flagged as churned left: in the last 12 months, at any time, in the last month. */
  flag_period: ["12", "all", "1"],
  /** What the time as a customer is counted in. */
  tenure_in: ["months", "years"],
  /** Whether an end date is the day of leaving, or the day to which a contract runs. */
  end_date: ["leaving", "contract"],
  /** What one figure of the revenue column covers. */
  revenue_period: ["month", "year", "total"],
  /** By which column customers are parted. */
  segments_by: ["segment", "satisfaction"],
  /** Months of a step of a cohort table, or of the period of key figures. */
  period_months: ["1", "3", "12"],
  /** Which steps of a single cohort count: the last one, as for customers of today, or all, as for new ones. */
  cohort_steps: ["last", "all"],
  /** Months that an amount in a column of revenue by period covers. */
  amount_months: ["1", "3", "12"],
  /** Whether customers are those with revenue in a period itself, or in the year to its end. */
  customers_have: ["period", "year"],
  /** Whether the last period counts, which has far fewer customers than the one before. */
  last_period: ["counts", "left_out"],
  /** When the customers of key figures were counted. */
  customers_are: ["start", "end", "average"],
  /** Whether a margin of key figures is of all customers, or of each. */
  margin_is: ["total", "each"],
  /** Whether a revenue of key figures is of all customers, or of each. */
  revenue_is: ["total", "each"],
} as const;

export type Choices = typeof choices;
export type ChoiceName = keyof Choices;
export type ChosenOf<Name extends ChoiceName> = Choices[Name][number];

/** What was chosen, by name. */
export type Chosen = { readonly [Name in ChoiceName]?: ChosenOf<Name> };

/** A choice that these data ask for: what is in use, and whether the data or the user say so. */
export interface OpenChoice {
  readonly name: ChoiceName;
  readonly value: string;
  readonly confirmed: boolean;
}

export const choiceNames = Object.keys(choices) as readonly ChoiceName[];
