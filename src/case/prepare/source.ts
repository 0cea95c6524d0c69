import type { Measure } from "../../data/dataset";
import type { DefaultReason } from "../assumptions/assumptionDefinition";

/** Where a value of the case comes from, as a message. */
export type Source =
  /** Given by a person. */
  | { readonly say: "entered" }
  | { readonly say: "measured"; readonly from: Measure["source"] }
  | { readonly say: "assumed"; readonly reason: DefaultReason | null }
  /** As the assumption that it follows. */
  | { readonly say: "asToday" }
  | { readonly say: "fromMix" }
  | { readonly say: "revenueTimesRate" }
  | { readonly say: "revenueAlone" }
  | { readonly say: "marginIsAmount" }
  | { readonly say: "notGiven" }
  /** How the data were read. */
  | { readonly say: "asDataSay" }
  | { readonly say: "lastDate" };

export const entered: Source = { say: "entered" };
