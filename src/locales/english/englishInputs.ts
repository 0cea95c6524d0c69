import type { InputsTexts } from "../../case/inputs/inputsTexts";

export const englishInputs: InputsTexts = {
  heading: "Assumptions",
};
