import { monthsInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import { succeed } from "../../core/outcome";
import type { DataOutcome } from "../dataProblem";
import { churnInterval, upperLimitWithoutChurn } from "../measures/churnLimits";
import type { Measured } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import type { MeasureOrigin } from "../measureSource";
import type { Question } from "../question";
import { periodMonths } from "../columns/periodMonths";
import type { Selection } from "../tables/selection";
import type { Cohort, CohortTable } from "./cohortTable";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Who could leave and who did, in the last observed step or in all of them. */
function exposure(cohorts: readonly Cohort[], steps: "last" | "all"): { atRisk: number; lost: number } {
  const observed = cohorts.flatMap(({ survivors }) => {
    const pairs = survivors.slice(1).map((left, index) => [survivors[index] ?? null, left ?? null] as const);
    const known = (steps === "all" ? pairs : pairs.slice(-1)).flatMap(([before, left]) =>
      before === null || left === null ? [] : [[before, left] as const],
    );
    return known;
  });
  return {
    atRisk: sum(observed.map(([before]) => before)),
    lost: sum(observed.map(([before, left]) => before - left)),
  };
}

/**
 * The baseline of a cohort table (docs/specification.md, "Cohort tables"): lost in the last observed step,
 * summed over the cohorts, by those at risk in it; customers today are the last who were counted alive.
 */
export function measureCohorts(
  selection: Selection,
  table: CohortTable,
  { chosen = {} }: DatasetOptions,
): DataOutcome<Measured> {
  const { cohorts, isShares } = table;
  const isSingle = cohorts.length === 1;
  const steps = isSingle ? (chosen.cohort_steps ?? "last") : "last";
  const named =
    table.months ??
    periodMonths(`${table.periods.first} ${table.periods.last}`) ??
    periodMonths(table.cohortHeader);
  const months = chosen.period_months ?? named ?? "12";
  const yearly = (rate: number): number => convertRate(rate, monthsInYear / Number(months));
  const { atRisk, lost } = exposure(cohorts, steps);
  const isCut = areCut(cohorts);
  const end = isShares || isCut ? null : sum(cohorts.map(({ survivors }) => survivors.at(-1) ?? 0));
  const isMeasured = lost > 0 && atRisk > 0;
  const isConfirmed = chosen.period_months !== undefined || named !== null;
  const { address } = selection;
  const origin: MeasureOrigin = { say: "cohorts", address, cohorts: cohorts.length };
  return succeed({
    rows: { read: table.rowsRead, kept: table.rowsKept, dropped: table.dropped },
    period: null,
    counts: { start: null, lost: null, joined: null, returned: null, end, joinedAndLeft: 0 },
    churn: {
      interval: isMeasured && !isShares ? churnInterval(lost, atRisk, yearly) : null,
      upperLimit: lost === 0 && end !== null ? upperLimitWithoutChurn(end) : null,
      definition: { say: "notAlive", steps, months, isAssumed: !isConfirmed },
    },
    measures: {
      ...(end === null
        ? {}
        : {
            customers: {
              value: end,
              source: { origin, measurement: { say: "lastCountedAlive" } },
              confirmed: true,
            },
          }),
      ...(isMeasured
        ? {
            churn_now: {
              value: yearly(lost / atRisk),
              source: {
                origin,
                measurement: isShares ? null : { say: "lostInSteps", lost, atRisk, steps },
              },
              confirmed: isConfirmed,
            },
          }
        : {}),
    },
    revenue: null,
    revenueChurn: null,
    marginOfLost: null,
    orders: null,
    choices: [
      { name: "period_months", value: months, confirmed: isConfirmed },
      ...(isSingle
        ? [
            {
              name: "cohort_steps" as const,
              value: steps,
              confirmed: chosen.cohort_steps !== undefined,
            },
          ]
        : []),
    ],
    questions: questionsOf(end, isMeasured, isShares),
    remarks: table.ended > 0 ? [{ say: "cohortsEnded", count: table.ended }] : [],
  });
}

/** So many cohorts that were followed for equally long began at different times: they are not followed to today. */
const severalCut = 3;

function areCut(cohorts: readonly Cohort[]): boolean {
  const longest = Math.max(...cohorts.map(({ survivors }) => survivors.length));
  return cohorts.filter(({ survivors }) => survivors.length === longest).length >= severalCut;
}

function questionsOf(end: number | null, isMeasured: boolean, isShares: boolean): readonly Question[] {
  const asked: readonly (Question | false)[] = [
    end === null && {
      about: "customers",
      asked: { say: isShares ? "customersOfShares" : "customersOfCutCohorts" },
    },
    !isMeasured && { about: "churn_now", asked: { say: "nobodyLeaves" } },
    { about: "new_customers", asked: { say: "newCustomers" } },
  ];
  return asked.filter((question) => question !== false);
}
