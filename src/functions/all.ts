import { churnRate } from "./churnRate";
import { clv } from "./clv";
import type { FunctionDefinition } from "./functionDefinition";
import { retentionImpact } from "./retentionImpact";

/** Every Excel function of the add-in, in the order of its lists. */
export const all: readonly FunctionDefinition[] = [clv, churnRate, retentionImpact];
