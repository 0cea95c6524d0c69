import type { DataTexts } from "../data/dataTexts";
import type { ChecksTexts } from "./checks/checksTexts";
import type { InputsTexts } from "./inputs/inputsTexts";
import type { ModelTexts } from "./model/modelTexts";
import type { PaperTexts } from "./paper/paperTexts";
import type { RateUnitTexts, UnitTexts } from "./assumptions/unit";
import type { PrepareTexts } from "./prepare/prepareTexts";

/** The words of the case and of its sheet, in one language; a part a folder. */
export interface CaseTexts {
  readonly units: UnitTexts;
  /** As they stand after a number in per cent. */
  readonly rateUnits: RateUnitTexts;
  readonly prepare: PrepareTexts;
  readonly inputs: InputsTexts;
  readonly model: ModelTexts;
  readonly paper: PaperTexts;
  readonly checks: ChecksTexts;
  /** What was counted in the data is said on the sheet too. */
  readonly data: DataTexts;
}
