import { acquisitionEquivalent } from "./acquisitionEquivalent";
import { cashRelease } from "./cashRelease";
import { churnRate } from "./churnRate";
import { churnRateConvert } from "./churnRateConvert";
import { churnRateInterval } from "./churnRateInterval";
import { churnRateLists } from "./churnRateLists";
import { churnRateLog } from "./churnRateLog";
import { churnRateProbability } from "./churnRateProbability";
import { clv } from "./clv";
import { clvPayback } from "./clvPayback";
import { clvRetention } from "./clvRetention";
import { clvSegment } from "./clvSegment";
import { costCutEquivalent } from "./costCutEquivalent";
import { costToServe } from "./costToServe";
import { customerLoss } from "./customerLoss";
import type { FunctionDefinition } from "../functionDefinition";
import { lifetime } from "./lifetime";
import { referralValue } from "./referralValue";
import { retentionImpact } from "./retentionImpact";
import { retentionImpactBreakEven } from "./retentionImpactBreakEven";
import { retentionImpactTable } from "./retentionImpactTable";
import { revenueRetention } from "./revenueRetention";
import { satisfactionValue } from "./satisfactionValue";

/** Every Excel function of the add-in, in the order of its lists. */
export const all = [
  clv,
  clvRetention,
  clvPayback,
  clvSegment,
  churnRate,
  churnRateLists,
  churnRateLog,
  churnRateConvert,
  churnRateProbability,
  churnRateInterval,
  revenueRetention,
  lifetime,
  retentionImpact,
  retentionImpactTable,
  retentionImpactBreakEven,
  costCutEquivalent,
  acquisitionEquivalent,
  customerLoss,
  cashRelease,
  referralValue,
  satisfactionValue,
  costToServe,
] as const satisfies readonly FunctionDefinition[];
