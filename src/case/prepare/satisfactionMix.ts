import { furthestMove, satisfactionMove, type MixLevel } from "../../core/impact/satisfactionMove";
import { succeed } from "../../core/outcome";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import type { AssumptionName } from "../inputs/assumption";
import { assumptionOf } from "../inputs/assumptions";
import type { Assumed, Case } from "./case";
import { defaultTargets } from "./defaultTargets";
import type { Overrides } from "./readOverrides";
import { satisfactionLists } from "../inputs/satisfactionAssumptions";

/** What the mix sets, and what else would set the same. */
const setByMix = [
  "churn_target",
  "uplift",
  "order_value_uplift",
] as const satisfies readonly AssumptionName[];

/** Source of what the mix sets. */
const fromTheMix = "from the satisfaction mix";

/** The levels that are given, and how much of the move each scenario makes; null where no list is given. */
export function satisfactionMix(overrides: Overrides): CaseOutcome<Case["satisfaction"]> {
  const given = satisfactionLists.filter((name) => overrides[name] !== undefined);
  if (given.length === 0)
    return overrides.satisfaction_move === undefined
      ? succeed(null)
      : refuseCase("mix incomplete", missing([]));
  if (given.length < satisfactionLists.length) return refuseCase("mix incomplete", missing(given));
  const twice = setByMix.find((name) => overrides[name] !== undefined);
  if (twice !== undefined) return refuseCase("set by the mix", { name: twice });
  if ((overrides.target_form ?? "points") !== "points")
    return refuseCase("set by the mix", { name: "target_form" });
  const lists = satisfactionLists.map((name) => overrides[name] as readonly number[]);
  const [shares = [], targets = [], retention = [], margins = []] = lists;
  if (lists.some(({ length }) => length !== shares.length)) {
    const lengths = satisfactionLists.map((name, index) => `${name} has ${lists[index]?.length}`).join(", ");
    return refuseCase("mix of unlike lengths", { lengths });
  }
  const levels = shares.map((shareNow, index): MixLevel => ({
    shareNow,
    shareTarget: targets[index] ?? 0,
    retentionRate: retention[index] ?? 0,
    annualMargin: margins[index] ?? 0,
  }));
  return succeed({ levels, moves: movesOf(levels, overrides) });
}

const missing = (given: readonly string[]): { readonly missing: string } => ({
  missing: satisfactionLists.filter((name) => !given.includes(name)).join(", "),
});

/** Cautious and ambitious stand to the base as with any other target: 2/3 and 5/3 of it, no share below 0. */
function movesOf(levels: readonly MixLevel[], overrides: Overrides): Case["uplifts"] {
  const base = (overrides.satisfaction_move ?? assumptionOf("satisfaction_move").otherwise) as number;
  const times = (scenario: "cautious" | "ambitious"): number =>
    (1 - defaultTargets[scenario]) / (1 - defaultTargets.base);
  const furthest = Math.max(base, furthestMove(levels));
  return {
    cautious: base * times("cautious"),
    base,
    ambitious: Math.min(base * times("ambitious"), furthest),
  };
}

/** What the mix sets in a case: less churn in points, which is what is held, and the rise of the order value. */
export function holdMix(
  churnNow: number,
  { levels, moves }: NonNullable<Case["satisfaction"]>,
  scenario: keyof Case["uplifts"],
): {
  readonly assumptions: Readonly<Partial<Record<AssumptionName, Assumed>>>;
  readonly uplifts: Case["uplifts"];
} {
  const moved = (each: keyof Case["uplifts"]): number => satisfactionMove(levels, moves[each]).churnPoints;
  const uplifts = { cautious: moved("cautious"), base: moved("base"), ambitious: moved("ambitious") };
  const fromMix = (value: number | string): Assumed => ({ value, source: fromTheMix });
  return {
    assumptions: {
      target_form: fromMix("points"),
      uplift: fromMix(uplifts[scenario]),
      churn_target: fromMix(Math.min(1, Math.max(0, churnNow - uplifts[scenario]))),
      order_value_uplift: fromMix(satisfactionMove(levels, moves[scenario]).marginRise),
      satisfaction_move: { value: moves[scenario], source: "assumed, the move aimed at" },
    },
    uplifts,
  };
}
