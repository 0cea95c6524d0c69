import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { counted, quoted, templateFormula, type Slots } from "../sheet/template";
import type { HeadlineFigure, HeadlineKey, KeyFigure } from "./paperTexts";
import { chosenSentence, sentenceRows, type Sentence } from "./sentences";

const chartRowCount = 22;
const charts = Array.from({ length: chartRowCount }, (_, index) => `chart${index}` as const);

/** Where the charts lie: the first row and how many. */
export const chartRows = { first: "chart0", count: chartRowCount } as const;

const keyFigures: readonly { readonly key: KeyFigure; readonly column: number; readonly format: string }[] = [
  { key: "npv", column: at.label, format: formats.amount },
  { key: "max_annual_cost", column: at.unit, format: formats.amount },
  { key: "irr", column: at.yearZero, format: formats.rate },
  { key: "payback", column: at.yearZero + 2, format: formats.years },
  { key: "break_even_churn", column: at.yearZero + 4, format: formats.rate },
  { key: "roi", column: at.yearZero + 6, format: formats.percent },
];

/** The decision in one sentence, the flag of the checks, and the figures behind it. */
export const headlineBlock: Block = {
  lines: () => ["title", "headline", "flag", "", "keyLabels", "keyFigures", "", ...charts],
  write(sheet) {
    const { title, headline } = sheet.texts.paper;
    sheet.text("title", at.label, title, "title");
    sheet.formula("headline", at.label, `=${chosenSentence(sheet, sentences)}`, "headline");
    const count = sheet.value("checksCount");
    const failed = counted(`(${count}-${sheet.value("checksPassed")})`);
    sheet.formula("flag", at.label, `=${templateFormula(headline.flag, { failed, count })}`, "check");
    for (const { key, column, format } of keyFigures) {
      const label = headline.figures[key];
      if (key === "npv") {
        const shown = `=IF(${sheet.value("marginGiven")}=1,${quoted(label)},${quoted(headline.revenueFigure)})`;
        sheet.formula("keyLabels", column, shown, "keyLabel");
      } else sheet.text("keyLabels", column, label, "keyLabel");
      sheet.formula("keyFigures", column, `=${sheet.value(key)}`, "keyFigure", format);
    }
  },
};

/** Figures as the sentences show them. */
const figures: Readonly<Record<HeadlineFigure, (sheet: SheetBuilder) => string>> = {
  worthShown: (sheet) => {
    const [npv, million] = [sheet.value("npv"), sheet.value("million")];
    const millions = `ROUND(${npv}/${million},${sheet.value("two")})`;
    const inMillions = templateFormula(sheet.texts.paper.headline.inMillions, { millions });
    return `IF(ABS(${npv})>=${million},${inMillions},ROUND(${npv},0))`;
  },
  churnShown: (sheet) => `ROUND(${sheet.value("churn_now")}*${sheet.value("hundred")},1)`,
  targetShown: (sheet) => `ROUND(${sheet.value("churn_target")}*${sheet.value("hundred")},1)`,
  paybackShown: (sheet) => {
    const payback = sheet.value("payback");
    return `IF(ISNUMBER(${payback}),ROUND(${payback},1),${payback})`;
  },
  breakEvenShown: (sheet) => {
    const churn = sheet.value("break_even_churn");
    return `IF(ISNUMBER(${churn}),ROUND(${churn}*${sheet.value("hundred")},1),${churn})`;
  },
};
const figureKeys = Object.keys(figures) as readonly HeadlineFigure[];

/** What the sentences have slots for. */
const slots = (sheet: SheetBuilder): Slots => ({
  now: sheet.value("churnShown"),
  target: sheet.value("targetShown"),
  levers: { when: { moved: `${sheet.value("leversMoved")}=1` } },
  worth: sheet.value("worthShown"),
  years: counted(sheet.value("years")),
  rate: `ROUND(${sheet.value("discount_rate")}*${sheet.value("hundred")},1)`,
  tax: { when: { after: `${sheet.value("tax_rate")}>0` } },
  payback: {
    shown: sheet.value("paybackShown"),
    when: { found: `ISNUMBER(${sheet.value("payback")})` },
  },
  breakEven: {
    shown: sheet.value("breakEvenShown"),
    when: {
      found: `ISNUMBER(${sheet.value("break_even_churn")})`,
      always: `${sheet.value("paysToday")}=1`,
    },
  },
});

/** The five headlines of docs/specification.md, "Headline", the narrowest first. */
const sentences: readonly Sentence<HeadlineKey>[] = [
  { key: "sentenceRevenue", when: (sheet) => `${sheet.value("marginGiven")}=0`, slots },
  {
    key: "sentenceAbove",
    when: (sheet) => `${sheet.value("churn_target")}>${sheet.value("churn_now")}`,
    slots,
  },
  { key: "sentenceFree", when: (sheet) => `${sheet.value("pv_cost")}=0`, slots },
  { key: "sentencePays", when: (sheet) => `${sheet.value("npv")}>0`, slots },
  { key: "sentenceLoses", slots },
];

/** Workings of the headline: its figures, and each sentence with a 1 where it applies. */
export const sentencesBlock: Block = {
  lines: () => ["sentences", ...figureKeys, ...sentences.map(({ key }) => key)],
  write(sheet) {
    const texts = sheet.texts.paper.headline;
    sheet.text("sentences", at.label, texts.workings, "blockHeading");
    for (const key of figureKeys) {
      sheet.text(key, at.label, texts.workingFigures[key], "label");
      sheet.formula(key, at.inUse, `=${figures[key](sheet)}`, "note");
    }
    sentenceRows(sheet, sentences, texts.sentences);
  },
};
