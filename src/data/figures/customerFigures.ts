import { monthsInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import { probabilityOfAverageRate } from "../../core/churn/probabilityOfAverageRate";
import type { ChosenOf } from "../choice";
import type { Measurement } from "../measureSource";
import type { Figure } from "./readFigures";
import type { FigureName } from "./figureName";

/** Customers and churn of key figures; a count that is neither given nor follows from the others is null. */
export interface CustomerFigures {
  readonly start: number | null;
  readonly lost: number | null;
  readonly joined: number | null;
  readonly end: number | null;
  /** Customers that amounts are spread over. */
  readonly average: number | null;
  readonly churn: number | null;
  /** How the rate was found; null where there is none. */
  readonly measuredBy: Measurement | null;
  /** Whether lost and start are counts of the same customers, so that an interval can be told. */
  readonly isShareOfStart: boolean;
}

/**
 * Any of S, L, N and E that is not given follows from the others (docs/specification.md, "Key figures").
 * Churn is L/S where the start is known, else L/average and from that m/(1+m/2).
 */
export function customerFigures(
  figures: readonly Figure[],
  customersAre: ChosenOf<"customers_are">,
  months: number,
): CustomerFigures {
  const given = (name: FigureName): number | null =>
    figures.find((figure) => figure.name === name)?.value ?? null;
  const plain = (as: ChosenOf<"customers_are">): number | null =>
    customersAre === as ? given("customers") : null;
  const namedStart = given("customers_start") ?? plain("start");
  const namedEnd = given("customers_end") ?? plain("end");
  const named = [namedStart, given("customers_new"), namedEnd];
  const shrunk = named.includes(null) ? -1 : named[0]! + named[1]! - named[2]!;
  const lost = given("customers_lost") ?? (shrunk >= 0 ? shrunk : null);
  const grown =
    namedStart === null || namedEnd === null || lost === null ? null : namedEnd - namedStart + lost;
  const joined = given("customers_new") ?? (grown !== null && grown >= 0 ? grown : null);
  const change = lost === null ? null : lost - (joined ?? 0);
  const start = namedStart ?? (namedEnd === null || change === null ? null : namedEnd + change);
  const end =
    namedEnd ?? (namedStart === null || change === null || joined === null ? null : namedStart - change);
  const namedAverage = given("customers_average") ?? plain("average");
  const average = namedAverage ?? (start !== null && end !== null ? (start + end) / 2 : (end ?? start));
  const rate = rateOf(given("churn_rate"), given("retention_rate"), lost, start, namedAverage);
  return {
    start,
    lost,
    joined,
    end: end ?? namedAverage ?? start,
    average,
    churn: rate.value === null ? null : convertRate(rate.value, monthsInYear / months),
    measuredBy: rate.by,
    isShareOfStart: rate.isShareOfStart,
  };
}

function rateOf(
  churn: number | null,
  retention: number | null,
  lost: number | null,
  start: number | null,
  average: number | null,
): { readonly value: number | null; readonly by: Measurement | null; readonly isShareOfStart: boolean } {
  if (lost !== null && start !== null && start >= lost && start > 0)
    return { value: lost / start, by: { say: "lostByStart" }, isShareOfStart: true };
  if (lost !== null && average !== null && average > 0)
    return {
      value: Math.min(1, probabilityOfAverageRate(lost / average)),
      by: { say: "lostByAverage" },
      isShareOfStart: false,
    };
  if (churn !== null) return { value: churn, by: { say: "rateGiven" }, isShareOfStart: false };
  if (retention !== null)
    return { value: 1 - retention, by: { say: "retentionGiven" }, isShareOfStart: false };
  return { value: null, by: null, isShareOfStart: false };
}
