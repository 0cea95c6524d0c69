import type { CaseTexts } from "../../case/caseTexts";
import { englishChecks } from "./englishChecks";
import { englishData } from "./englishData";
import { englishInputs } from "./englishInputs";
import { englishModel } from "./englishModel";
import { englishPaper } from "./englishPaper";
import { englishRateUnits, englishUnits } from "./englishUnits";
import { englishPrepare } from "./englishPrepare";

export const englishCase: CaseTexts = {
  units: englishUnits,
  rateUnits: englishRateUnits,
  prepare: englishPrepare,
  inputs: englishInputs,
  model: englishModel,
  paper: englishPaper,
  checks: englishChecks,
  data: englishData,
};
