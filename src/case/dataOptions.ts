import { succeed, type Outcome } from "../core/outcome";
import type { FlagPeriod } from "../data/dataset";
import type { DatasetOptions } from "../data/readDataset";
import { readOverrides } from "./readOverrides";

/** What the assumptions typed by hand say on reading the data: as_of, flag_period, and whether an amount is given. */
export function dataOptions(given: Readonly<Record<string, string | number>>): Outcome<DatasetOptions> {
  const read = readOverrides(given);
  if (!read.ok) return read;
  const {
    as_of: asOf,
    flag_period: flagPeriod,
    annual_margin: margin,
    revenue_per_customer: revenue,
  } = read.value;
  return succeed({
    ...(typeof asOf === "number" ? { asOf } : {}),
    ...(typeof flagPeriod === "string" ? { flagPeriod: flagPeriod as FlagPeriod } : {}),
    amountGiven: margin !== undefined || revenue !== undefined,
  });
}
