import { numberOf, type Case } from "../../case/prepare/case";
import { reductionOf, type TargetForm } from "../../case/prepare/churnTarget";
import type { PaneTexts } from "../paneTexts";
import type { CaseState } from "./caseState";
import { formatNumber } from "./numberText";

/** A target that is chosen with one click: how far churn falls, in the form that the sheet then holds. */
export interface TargetChoice {
  readonly name: keyof PaneTexts["target"]["choices"];
  readonly form: "points" | "relative";
  readonly percent: number;
}

export const targetChoices: readonly TargetChoice[] = [
  { name: "point", form: "points", percent: 1 },
  { name: "fifth", form: "relative", percent: 20 },
  { name: "third", form: "relative", percent: 30 },
  { name: "halve", form: "relative", percent: 50 },
];

/** What is typed on the target gives way: only one thing says how far churn falls. */
const without = (typed: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => key !== name));

export function chooseTarget(state: CaseState, { form, percent }: TargetChoice): void {
  const typed = without(state.typed.value, "churn_target");
  state.typed.value = { ...typed, target_form: form, uplift: String(percent) };
}

export const isChosen = (state: CaseState, { form, percent }: TargetChoice): boolean =>
  state.typed.value["target_form"] === form && state.typed.value["uplift"] === String(percent);

/** What is held when today's churn changes; the target stays what it is. */
export function holdTarget(state: CaseState, form: TargetForm): void {
  const prepared = state.prepared.value;
  const { typed, pane } = state;
  const isSet = typed.value["uplift"] !== undefined && prepared.ok;
  if (!isSet) {
    typed.value = { ...typed.value, target_form: form };
    return;
  }
  const { target, points, share } = targetOf(prepared.value);
  const shown = (value: number): string => formatNumber(value * 100, pane.culture.value, 10);
  const said =
    form === "target"
      ? { churn_target: shown(target) }
      : { uplift: shown(form === "points" ? points : share) };
  typed.value = { ...without(typed.value, "uplift"), target_form: form, ...said };
}

/** The target, and what it means in points and as a share of today's churn. */
export function targetOf(subject: Case): {
  readonly target: number;
  readonly points: number;
  readonly share: number;
} {
  const [now, target] = [numberOf(subject, "churn_now"), numberOf(subject, "churn_target")];
  return {
    target,
    points: reductionOf(now, "points", target),
    share: reductionOf(now, "relative", target),
  };
}
