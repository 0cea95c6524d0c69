import type { AppTexts } from "../src/app/appTexts";
import { englishCase } from "../src/locales/english/englishCase";
import { englishCommandLineProblems } from "../src/locales/english/englishCommandLineProblems";
import { englishExcel } from "../src/locales/english/englishExcel";

/** The words that tests read. */
export const words: AppTexts = {
  case: englishCase,
  excel: englishExcel,
  problems: englishCommandLineProblems,
};
