import { acquisitionEquivalent } from "./acquisitionEquivalent";
import { cashRelease } from "./cashRelease";
import { churnRate } from "./churnRate";
import { clv } from "./clv";
import { costCutEquivalent } from "./costCutEquivalent";
import { customerLoss } from "./customerLoss";
import type { FunctionDefinition } from "./functionDefinition";
import { referralValue } from "./referralValue";
import { retentionImpact } from "./retentionImpact";
import { retentionImpactBreakEven } from "./retentionImpactBreakEven";
import { retentionImpactTable } from "./retentionImpactTable";
import { satisfactionValue } from "./satisfactionValue";

/** Every Excel function of the add-in, in the order of its lists. */
export const all: readonly FunctionDefinition[] = [
  clv,
  churnRate,
  retentionImpact,
  retentionImpactTable,
  retentionImpactBreakEven,
  costCutEquivalent,
  acquisitionEquivalent,
  customerLoss,
  cashRelease,
  referralValue,
  satisfactionValue,
];
