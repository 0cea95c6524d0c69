import type { ChosenOf } from "../choice";
import type { FigureName } from "./figureName";
import type { Figure } from "./readFigures";

/** Amounts of key figures, those of customers per customer and year; null where none is given. */
export interface AmountFigures {
  readonly revenueEach: number | null;
  readonly marginEach: number | null;
  readonly marginRate: number | null;
  readonly programmeCost: number | null;
  readonly acquisitionCost: number | null;
  readonly costBase: number | null;
}

/** Totals are spread over the average customers and scaled to a year. */
export function amountFigures(
  figures: readonly Figure[],
  customers: number | null,
  perYear: number,
  is: { readonly marginIs: ChosenOf<"margin_is">; readonly revenueIs: ChosenOf<"revenue_is"> },
): AmountFigures {
  const given = (name: FigureName): number | null =>
    figures.find((figure) => figure.name === name)?.value ?? null;
  const yearly = (amount: number | null): number | null => (amount === null ? null : amount * perYear);
  const spread = (total: number | null, form: "total" | "each"): number | null => {
    if (total === null || form === "each") return yearly(total);
    return customers === null || customers <= 0 ? null : (total / customers) * perYear;
  };
  const revenueEach = yearly(given("revenue_each")) ?? spread(given("revenue"), is.revenueIs);
  const marginRate = given("margin_rate");
  const marginEach = yearly(given("margin_each")) ?? spread(given("margin"), is.marginIs);
  return {
    revenueEach,
    marginEach: marginEach ?? (marginRate === null || revenueEach === null ? null : marginRate * revenueEach),
    marginRate: marginEach === null ? marginRate : null,
    programmeCost: yearly(given("programme_cost")),
    acquisitionCost: given("acquisition_cost"),
    costBase: yearly(given("cost_base")),
  };
}
