import { amountBasis } from "../columns/amountBasis";
import { hasWord } from "../columns/hasWord";
import { plainHeader } from "../columns/plainHeader";
import type { FigureName } from "./figureName";
import { knownWords } from "../columns/words/knownWords";

const { figures, others } = knownWords;

/** What a label stands for, by its words and the size of its number; null where it is none of the key figures. */
export function figureOf(label: string, value: number): FigureName | null {
  const plain = amountBasis(plainHeader(label));
  const says = (about: keyof typeof figures): boolean => hasWord(plain, figures[about]);
  if (hasWord(plain, others.tax)) return null;
  const isShare = Math.abs(value) <= 1 || says("rate");
  if (says("cost")) {
    if (says("acquisition")) return "acquisition_cost";
    return says("programme") ? "programme_cost" : "cost_base";
  }
  if (says("margin")) {
    if (isShare) return "margin_rate";
    return says("each") ? "margin_each" : "margin";
  }
  if (says("revenue")) return says("each") ? "revenue_each" : "revenue";
  if (says("retention") && isShare) return "retention_rate";
  // One customer lost is a count; a share of customers lost is a rate.
  const isRate = says("rate") || Math.abs(value) < 1 || (value === 1 && !says("customers"));
  if (says("churn") && isRate && !(value === 0 && says("lost"))) return "churn_rate";
  if (says("lost") && !Number.isInteger(value)) return "churn_rate";
  if (says("lost") || (says("churn") && says("customers"))) return "customers_lost";
  if (!says("customers")) return null;
  if (says("won")) return "customers_new";
  if (says("average")) return "customers_average";
  if (says("start")) return "customers_start";
  return says("end") ? "customers_end" : "customers";
}
