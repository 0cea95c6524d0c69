import { otherwise, perCent, sentence, text, when, whole } from "../sheet/sentenceWords";
import type { Verdict } from "./verdict";
import { rateVerdicts } from "./rateVerdicts";

/** Every question that the sheet answers, in its order. */
export const verdicts: readonly Verdict[] = [
  {
    key: "verdictMargin",
    question: "Are the customers worth keeping?",
    sentences: [
      sentence(
        "marginUnknown",
        "No margin",
        when((s) => `${s.value("marginGiven")}=0`),
        text("Not known: no margin is given, and revenue is not what customers earn."),
      ),
      sentence(
        "marginNegative",
        "Negative margin",
        when((s) => `${s.value("annual_margin")}<0`),
        (s) =>
          `"The margin is negative: a customer loses "&${whole(s, "annual_margin").replace("N(", "ABS(")}&" a year, and keeping these customers destroys value."`,
      ),
      sentence(
        "marginZero",
        "No earnings",
        when((s) => `${s.value("annual_margin")}=0`),
        text("A customer earns nothing, so keeping one is worth nothing."),
      ),
      sentence(
        "marginPositive",
        "Positive margin",
        otherwise,
        (s) => `"Yes: a customer earns "&${whole(s, "annual_margin")}&" a year."`,
      ),
    ],
  },
  {
    key: "verdictPayback",
    question: "Does the programme pay?",
    sentences: [
      sentence(
        "payUnknown",
        "No margin",
        when((s) => `${s.value("marginGiven")}=0`),
        text("Not known: that needs a margin."),
      ),
      sentence(
        "payFree",
        "No cost",
        when((s) => `${s.value("pv_cost")}=0`),
        text("No cost has been entered, so there is nothing to pay back."),
      ),
      sentence(
        "payNever",
        "Not paid back",
        when((s) => `NOT(ISNUMBER(${s.value("payback")}))`),
        (s) =>
          `"The programme does not pay back within "&${s.value("years")}&IF(${s.value("years")}=1," year."," years.")`,
      ),
      sentence(
        "payBelow",
        "Below the discount rate",
        when((s) => `${s.value("npv")}<0`),
        (s) => `"It pays back, but earns less than the discount rate: its worth is "&${whole(s, "npv")}&"."`,
      ),
      sentence(
        "payBack",
        "Paid back",
        otherwise,
        (s) => `"Yes: it pays back in "&ROUND(N(${s.value("payback")}),1)&" years."`,
      ),
    ],
  },
  {
    key: "verdictBreakEven",
    question: "How far may the target be missed?",
    sentences: [
      sentence(
        "breakUnknown",
        "No margin",
        when((s) => `${s.value("marginGiven")}=0`),
        text("Not known: that needs a margin."),
      ),
      sentence(
        "breakNothing",
        "Nothing earned",
        when((s) => `OR(${s.value("annual_margin")}<=0,${s.value("tax_rate")}>=1)`),
        text("There is no break-even: more customers earn nothing."),
      ),
      sentence(
        "breakAlways",
        "Pays today",
        when((s) => `${s.value("paysToday")}=1`),
        text("Altogether: the other levers pay even if churn stays as it is."),
      ),
      sentence(
        "breakNever",
        "Beyond 0 %",
        when((s) => `${s.value("breakEvenExists")}=0`),
        text("Break-even lies beyond 0 % churn: the programme would not pay even if nobody left."),
      ),
      sentence(
        "breakShort",
        "Target not enough",
        when((s) => `${s.value("npv")}<0`),
        (s) =>
          `"The target is not enough: churn would have to fall to "&${perCent(s, "break_even_churn")}&"."`,
      ),
      sentence(
        "breakPoint",
        "Break-even",
        otherwise,
        (s) =>
          `"Churn may end at "&${perCent(s, "break_even_churn")}&" instead of "&${perCent(s, "churn_target")}&" before value is lost."`,
      ),
    ],
  },
  {
    key: "verdictWinning",
    question: "Is it cheaper to win new customers?",
    sentences: [
      sentence(
        "winUnknown",
        "Nothing to compare",
        when((s) => `NOT(ISNUMBER(${s.value("acquisition_equivalent_cost")}))`),
        text("Not known: that needs the cost of winning a new customer."),
      ),
      sentence(
        "winNothing",
        "Nothing gained",
        when((s) => `${s.value("pv_margin")}<=0`),
        text("The programme gains nothing that new customers could be held against."),
      ),
      sentence(
        "winCheaper",
        "Winning is cheaper",
        when(
          (s) => `N(${s.value("acquisition_equivalent_cost")})*${s.value("annuity")}<${s.value("pv_cost")}`,
        ),
        (s) =>
          `"Acquisition is cheaper here: "&ROUND(N(${s.value("acquisition_equivalent")}),1)&" more new customers a year bring as much for "&${whole(s, "acquisition_equivalent_cost")}&" a year."`,
      ),
      sentence(
        "winDearer",
        "Keeping is cheaper",
        otherwise,
        (s) =>
          `"No: as much from new customers would cost "&${whole(s, "acquisition_equivalent_cost")}&" a year, more than the programme."`,
      ),
    ],
  },
  ...rateVerdicts,
];
