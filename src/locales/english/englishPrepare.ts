import type { PrepareTexts } from "../../case/prepare/prepareTexts";
import { englishData } from "./englishData";

const reasons: PrepareTexts["reasons"] = {
  noControlGroup: "assumed, no control group",
  asAverage: "assumed, as the average",
  dayOfCase: "assumed, the day the case was made",
  moveAimedAt: "assumed, the move aimed at",
  shareOfChurn: "assumed, 70 % of today's churn",
};

export const englishPrepare: PrepareTexts = {
  reasons,
  sources: {
    entered: () => "set",
    measured: ({ from }) => englishData.source(from),
    assumed: ({ reason }) => (reason === null ? "assumed" : reasons[reason]),
    asToday: () => "assumed, as today",
    fromMix: () => "from the satisfaction mix",
    revenueTimesRate: () => "revenue times margin rate",
    revenueAlone: () => "revenue, because no margin is given",
    marginIsAmount: () => "not in use, the margin is an amount",
    notGiven: () => "not given",
    asDataSay: () => "as the data say",
    lastDate: () => "last date in the data",
  },
};
