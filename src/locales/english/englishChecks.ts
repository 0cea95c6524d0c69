import { columnRoles, type ColumnRole } from "../../data/columns/columnRole";
import { englishRoles } from "./englishRoles";
import type { ChecksTexts } from "../../case/checks/checksTexts";

/** Of each role: that its column is confirmed. */
const columnNames = Object.fromEntries(
  columnRoles.map((role) => [
    `check_column_${role}`,
    `column of the ${englishRoles[role].toLowerCase()} confirmed`,
  ]),
) as Record<`check_column_${ColumnRole}`, string>;

export const englishChecks: ChecksTexts = {
  heading: "Checks",
  heads: { check: "Check", flag: "1 or 0", result: "Result", difference: "Difference" },
  names: {
    checkExtra: "extra customers by their own recursion",
    checkNpv: "NPV by backward discounting",
    checkToday: "break-even workings at churn today give costs and levers",
    checkPoint: "NPV at break-even is 0",
    checkIrr: "flows at the IRR add to 0",
    checkLines: "lines of the levers add to after less before",
    checkReceivables: "receivables are taken back by the end",
    checkPresent: "present values by line add to the NPV",
    checkBaseRun: "sensitivity: base run equals the NPV of lower churn alone",
    checkGrid: "sensitivity: the middle of the grid is its base",
    checkPath: "customers: start less lost plus new is end",
    checkYears: "the horizon fits the columns",
    checkRates: "churn lies between 0 and 1",
    checkData: "data: start less lost plus new is end",
    checkRevenue: "data: revenue is customers times revenue per customer",
    checkSegments: "segments: customers add up to the whole",
    checkSegmentRevenue: "segments: revenue adds up to the whole",
    checkShares: "satisfaction: shares add to 1, today and as aimed at",
    checkMargin: "contribution margin given",
    check_kind: "kind of the data confirmed",
    check_rows_are: "rows confirmed as customers",
    check_date_order: "order of day and month confirmed",
    check_decimal_sign: "decimal sign of the amounts confirmed",
    check_collective_ids: "ids of many customers confirmed",
    check_undone_rows: "rows that are cancelled or not completed confirmed",
    check_several_rows: "several rows of a customer confirmed",
    check_unknown_status: "meaning of the unknown status words confirmed",
    check_flag_period: "period of the churn flag confirmed",
    check_tenure_in: "unit of the time as a customer confirmed",
    check_revenue_period: "period of the revenue confirmed",
    check_period_months: "length of the period confirmed",
    check_amount_months: "months of an amount in a column confirmed",
    check_customers_have: "time in which customers have revenue confirmed",
    check_last_period: "last period confirmed",
    check_customers_are: "day on which customers were counted confirmed",
    check_margin_is: "margin of all customers or of each confirmed",
    check_end_date: "meaning of the end date confirmed",
    check_segments_by: "what segments are by confirmed",
    check_cohort_steps: "steps of the cohorts confirmed",
    check_revenue_is: "revenue of all customers or of each confirmed",
    ...columnNames,
    checkEstimate: "churn measured over a whole year",
  },
  passed: "OK",
  failed: "Look",
  passedCount: "Checks passed",
  count: "Checks in all",
};
