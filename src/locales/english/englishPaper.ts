import type { PaperTexts } from "../../case/paper/paperTexts";

export const englishPaper: PaperTexts = {
  heading: "Retention case",
};
