import { furthestMove, satisfactionMove, type MixLevel } from "../../core/impact/satisfactionMove";
import { succeed } from "../../core/outcome";
import {
  assumptionOf,
  satisfactionLists,
  type AssumptionName,
  type SatisfactionList,
} from "../assumptions/assumptions";
import type { Assumptions, Assumed, ByScenario, SatisfactionMix, Scenario } from "./case";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import { targetOf, timesBase } from "./churnTarget";
import type { Overrides } from "./readSettings";

/** What the mix sets, and what else would set the same. */
const setByMix = [
  "churn_target",
  "uplift",
  "order_value_uplift",
] as const satisfies readonly AssumptionName[];

/** The levels that are given, and how much of the move each scenario makes; null where no list is given. */
export function satisfactionMix(overrides: Overrides): CaseOutcome<SatisfactionMix | null> {
  const missing = satisfactionLists.filter((name) => overrides[name] === undefined);
  if (missing.length === satisfactionLists.length && overrides.satisfaction_move === undefined)
    return succeed(null);
  if (missing.length > 0) return refuseCase("mix incomplete", { missing });
  const twice = setByMix.find((name) => overrides[name] !== undefined);
  if (twice !== undefined) return refuseCase("set by the mix", { name: twice });
  if ((overrides.target_form ?? "points") !== "points")
    return refuseCase("set by the mix", { name: "target_form" });
  const listOf = (name: SatisfactionList): readonly number[] => overrides[name] ?? [];
  const shares = listOf("satisfaction_shares");
  if (satisfactionLists.some((name) => listOf(name).length !== shares.length)) {
    const lengths = satisfactionLists.map((name) => ({ name, length: listOf(name).length }));
    return refuseCase("mix of unlike lengths", { lengths });
  }
  const levels = shares.map((shareNow, index): MixLevel => ({
    shareNow,
    shareTarget: listOf("satisfaction_target_shares")[index] ?? 0,
    retentionRate: listOf("satisfaction_retention")[index] ?? 0,
    annualMargin: listOf("satisfaction_margins")[index] ?? 0,
  }));
  const base = overrides.satisfaction_move ?? (assumptionOf("satisfaction_move").default as number);
  return succeed({ levels, moves: movesOf(levels, base) });
}

/** Cautious and ambitious stand to the base as with any other target: 2/3 and 5/3 of it, no share below 0. */
function movesOf(levels: readonly MixLevel[], base: number): ByScenario {
  const furthest = Math.max(base, furthestMove(levels));
  return {
    cautious: base * timesBase("cautious"),
    base,
    ambitious: Math.min(base * timesBase("ambitious"), furthest),
  };
}

/** What the mix sets in a case: less churn in points, which is what is held, and the rise of the order value. */
export function holdMix(
  churnNow: number,
  { levels, moves }: SatisfactionMix,
  scenario: Scenario,
): {
  readonly assumptions: Partial<Assumptions>;
  readonly reductions: ByScenario;
} {
  const moved = (each: Scenario): number => satisfactionMove(levels, moves[each]).churnPoints;
  const reductions = { cautious: moved("cautious"), base: moved("base"), ambitious: moved("ambitious") };
  const fromMix = <Value>(value: Value): Assumed<Value> => ({ value, source: { say: "fromMix" } });
  return {
    assumptions: {
      target_form: fromMix("points"),
      uplift: fromMix(reductions[scenario]),
      churn_target: fromMix(targetOf(churnNow, "points", reductions[scenario])),
      order_value_uplift: fromMix(satisfactionMove(levels, moves[scenario]).marginRise),
      satisfaction_move: { value: moves[scenario], source: { say: "assumed", reason: "moveAimedAt" } },
    },
    reductions,
  };
}
