import { monthsInYear } from "../../core/calendar";
import type { ChosenOf } from "../choice";
import { periodMonths } from "../columns/periodMonths";
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

/**
 * Totals are spread over the average customers and scaled to a year, from the time that their own label says ("ARPU per
 * month"), else from the period of `months`.
 */
export function amountFigures(
  figures: readonly Figure[],
  customers: number | null,
  months: number,
  is: {
    readonly marginIs: ChosenOf<"margin_is">;
    readonly revenueIs: ChosenOf<"revenue_is">;
    /** Whether the figures were put together from several periods, so that their labels say nothing of the whole. */
    readonly areSums: boolean;
  },
): AmountFigures {
  const figureOf = (name: FigureName): Figure | undefined => figures.find((figure) => figure.name === name);
  const yearly = (name: FigureName): number | null => {
    const figure = figureOf(name);
    return figure === undefined
      ? null
      : figure.value * (monthsInYear / Number((is.areSums ? null : periodMonths(figure.label)) ?? months));
  };
  const spread = (name: FigureName, form: "total" | "each"): number | null => {
    const total = yearly(name);
    if (total === null || form === "each") return total;
    return customers === null || customers <= 0 ? null : total / customers;
  };
  const revenueEach = yearly("revenue_each") ?? spread("revenue", is.revenueIs);
  const marginRate = figureOf("margin_rate")?.value ?? null;
  const marginEach = yearly("margin_each") ?? spread("margin", is.marginIs);
  return {
    revenueEach,
    marginEach: marginEach ?? (marginRate === null || revenueEach === null ? null : marginRate * revenueEach),
    marginRate: marginEach === null ? marginRate : null,
    programmeCost: yearly("programme_cost"),
    acquisitionCost: figureOf("acquisition_cost")?.value ?? null,
    costBase: yearly("cost_base"),
  };
}
