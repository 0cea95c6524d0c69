import type { ChecksTexts } from "../../case/checks/checksTexts";

export const englishChecks: ChecksTexts = {
  heading: "Checks",
};
