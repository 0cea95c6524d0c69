import type { AssumptionName } from "../assumptions/assumptions";
import type { Block } from "../sheet/block";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { counted } from "../sheet/template";
import type { AnswerKey, VerdictKey } from "./paperTexts";
import { chosenSentence, inPerCent, rounded, sentenceRows, withOneDecimal, type Sentence } from "./sentences";

/** A question, and the answers of which the numbers force one (docs/specification.md, "Verdicts"). */
interface Verdict {
  readonly key: VerdictKey;
  readonly answers: readonly Sentence<AnswerKey>[];
}

const noMargin = (sheet: SheetBuilder): string => `${sheet.value("marginGiven")}=0`;

/** Whether a rise of spending is a figure that sources claim (docs/articles.md). */
function isClaimed(sheet: SheetBuilder): string {
  const claims = sheet.years("claims");
  const count = (rise: AssumptionName): string =>
    `SUMPRODUCT((${claims}=${sheet.value(rise)})*(${claims}>0))`;
  return `${count("order_value_uplift")}+${count("frequency_uplift")}>0`;
}

/** Whether the reduction is larger than churn: of points, or as a share of churn. */
function isBeyondChurn(sheet: SheetBuilder): string {
  const [form, reduction] = [sheet.value("targetFormNumber"), sheet.value("uplift")];
  const inPoints = `AND(${form}=1,${reduction}>${sheet.value("churn_now")}+${sheet.value("tolerance")})`;
  const asShare = `AND(${form}=${sheet.value("two")},${reduction}>1)`;
  return `OR(${inPoints},${asShare})`;
}

const verdicts: readonly Verdict[] = [
  {
    key: "verdictMargin",
    answers: [
      { key: "marginUnknown", when: noMargin },
      {
        key: "marginNegative",
        when: (sheet) => `${sheet.value("annual_margin")}<0`,
        slots: (sheet) => ({ loss: `ROUND(ABS(${sheet.value("annual_margin")}),0)` }),
      },
      { key: "marginZero", when: (sheet) => `${sheet.value("annual_margin")}=0` },
      { key: "marginPositive", slots: (sheet) => ({ margin: rounded(sheet, "annual_margin") }) },
    ],
  },
  {
    key: "verdictPayback",
    answers: [
      { key: "payUnknown", when: noMargin },
      { key: "payFree", when: (sheet) => `${sheet.value("pv_cost")}=0` },
      {
        key: "payNever",
        when: (sheet) => `NOT(ISNUMBER(${sheet.value("payback")}))`,
        slots: (sheet) => ({ years: counted(sheet.value("years")) }),
      },
      {
        key: "payBelow",
        when: (sheet) => `${sheet.value("npv")}<0`,
        slots: (sheet) => ({ npv: rounded(sheet, "npv") }),
      },
      { key: "payBack", slots: (sheet) => ({ payback: withOneDecimal(sheet, "payback") }) },
    ],
  },
  {
    key: "verdictBreakEven",
    answers: [
      { key: "breakUnknown", when: noMargin },
      {
        key: "breakNothing",
        when: (sheet) => `OR(${sheet.value("annual_margin")}<=0,${sheet.value("tax_rate")}>=1)`,
      },
      { key: "breakAlways", when: (sheet) => `${sheet.value("paysToday")}=1` },
      { key: "breakNever", when: (sheet) => `${sheet.value("breakEvenExists")}=0` },
      {
        key: "breakShort",
        when: (sheet) => `${sheet.value("npv")}<0`,
        slots: (sheet) => ({ breakEven: inPerCent(sheet, "break_even_churn") }),
      },
      {
        key: "breakPoint",
        slots: (sheet) => ({
          breakEven: inPerCent(sheet, "break_even_churn"),
          target: inPerCent(sheet, "churn_target"),
        }),
      },
    ],
  },
  {
    key: "verdictWinning",
    answers: [
      {
        key: "winUnknown",
        when: (sheet) => `NOT(ISNUMBER(${sheet.value("acquisition_equivalent_cost")}))`,
      },
      { key: "winNothing", when: (sheet) => `${sheet.value("pv_margin")}<=0` },
      {
        key: "winCheaper",
        when: (sheet) =>
          `N(${sheet.value("acquisition_equivalent_cost")})*${sheet.value("annuity")}<${sheet.value("pv_cost")}`,
        slots: (sheet) => ({
          customers: withOneDecimal(sheet, "acquisition_equivalent"),
          cost: rounded(sheet, "acquisition_equivalent_cost"),
        }),
      },
      {
        key: "winDearer",
        slots: (sheet) => ({ cost: rounded(sheet, "acquisition_equivalent_cost") }),
      },
    ],
  },
  {
    key: "verdictRates",
    answers: [
      { key: "ratesClaim", when: isClaimed },
      { key: "ratesBeyond", when: isBeyondChurn },
      {
        key: "ratesCut",
        when: (sheet) =>
          `${sheet.value("churn_now")}-${sheet.value("churn_target")}>${sheet.value("plausibleCut")}*${sheet.value("churn_now")}+${sheet.value("tolerance")}`,
        slots: (sheet) => ({ cut: inPerCent(sheet, "plausibleCut") }),
      },
      {
        key: "ratesRise",
        when: (sheet) => `${sheet.value("spendUplift")}>${sheet.value("plausibleRise")}`,
        slots: (sheet) => ({ rise: inPerCent(sheet, "spendUplift") }),
      },
      {
        key: "ratesReferral",
        when: (sheet) =>
          `${sheet.value("referral_rate_now")}*${sheet.value("customers")}>${sheet.value("new_customers")}`,
      },
      {
        key: "ratesGrowth",
        when: (sheet) =>
          `AND(${sheet.value("margin_growth")}>0,${sheet.value("margin_growth")}>=${sheet.value("discount_rate")})`,
      },
      { key: "ratesFine" },
    ],
  },
  {
    key: "verdictProof",
    answers: [
      { key: "proofNone", when: (sheet) => `${sheet.value("attributable_share")}=1` },
      { key: "proofShare", slots: (sheet) => ({ share: inPerCent(sheet, "attributable_share") }) },
    ],
  },
];

/** Questions and the answers that the numbers force. */
export const verdictsBlock: Block = {
  lines: () => ["verdicts", ...verdicts.map(({ key }) => key)],
  write(sheet) {
    const { heading, questions } = sheet.texts.paper.verdicts;
    sheet.text("verdicts", at.label, heading, "blockHeading");
    for (const { key, answers } of verdicts) {
      sheet.text(key, at.label, questions[key], "label");
      sheet.formula(key, at.inUse, `=${chosenSentence(sheet, answers)}`, "note");
    }
  },
};

/** All answers, of which the first that applies is the one to a question. */
export const verdictWorkingsBlock: Block = {
  lines: () => ["verdictWorkings", ...verdicts.flatMap(({ answers }) => answers.map(({ key }) => key))],
  write(sheet) {
    const texts = sheet.texts.paper.verdicts;
    sheet.text("verdictWorkings", at.label, texts.workings, "blockHeading");
    for (const { answers } of verdicts) sentenceRows(sheet, answers, texts.answers);
  },
};
