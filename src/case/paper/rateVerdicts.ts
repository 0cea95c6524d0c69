import { otherwise, perCent, sentence, text, when } from "../sheet/sentenceWords";
import type { Verdict } from "./verdict";

/** Whether the numbers typed by hand can be believed. */
export const rateVerdicts: readonly Verdict[] = [
  {
    key: "verdictRates",
    question: "Are the rates of change plausible?",
    sentences: [
      sentence(
        "ratesClaim",
        "A claim",
        when(
          (s) =>
            `SUMPRODUCT((${s.years("claims")}=${s.value("order_value_uplift")})*(${s.years("claims")}>0))+SUMPRODUCT((${s.years("claims")}=${s.value("frequency_uplift")})*(${s.years("claims")}>0))>0`,
        ),
        text(
          "The rise of spending is a number that sources claim without proof: it is marked as a claim, not a measurement.",
        ),
      ),
      sentence(
        "ratesBeyond",
        "More than all churn",
        when(
          (s) =>
            `OR(AND(${s.value("targetFormNumber")}=1,${s.value("uplift")}>${s.value("churn_now")}+${s.value("tolerance")}),AND(${s.value("targetFormNumber")}=${s.value("two")},${s.value("uplift")}>1))`,
        ),
        text("Impossible: churn is to fall by more than there is. The target is taken as 0 %."),
      ),
      sentence(
        "ratesCut",
        "Large cut of churn",
        when(
          (s) =>
            `${s.value("churn_now")}-${s.value("churn_target")}>${s.value("plausibleCut")}*${s.value("churn_now")}+${s.value("tolerance")}`,
        ),
        (s) =>
          `"Implausible without proof: more than "&${perCent(s, "plausibleCut")}&" of today's churn is to go away."`,
      ),
      sentence(
        "ratesRise",
        "Large rise of spending",
        when((s) => `${s.value("spendUplift")}>${s.value("plausibleRise")}`),
        (s) => `"Implausible without proof: spending is to rise by "&${perCent(s, "spendUplift")}&"."`,
      ),
      sentence(
        "ratesReferral",
        "Many referrals",
        when((s) => `${s.value("referral_rate_now")}*${s.value("customers")}>${s.value("new_customers")}`),
        text("Implausible: more customers are referred today than there are new ones."),
      ),
      sentence(
        "ratesGrowth",
        "Growth above discount",
        when(
          (s) =>
            `AND(${s.value("margin_growth")}>0,${s.value("margin_growth")}>=${s.value("discount_rate")})`,
        ),
        text("Implausible: the margin grows as fast as the discount rate or faster."),
      ),
      sentence("ratesFine", "No warning", otherwise, text("No rate of change stands out.")),
    ],
  },
  {
    key: "verdictProof",
    question: "How well is the effect proven?",
    sentences: [
      sentence(
        "proofNone",
        "No control group",
        when((s) => `${s.value("attributable_share")}=1`),
        text("No control group: the whole effect is put down to the programme."),
      ),
      sentence(
        "proofShare",
        "A share",
        otherwise,
        (s) => `${perCent(s, "attributable_share")}&" of the effect is put down to the programme."`,
      ),
    ],
  },
];
