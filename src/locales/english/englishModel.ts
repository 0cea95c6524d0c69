import type { ModelTexts } from "../../case/model/modelTexts";

export const englishModel: ModelTexts = {
  heading: "Timeline",
};
