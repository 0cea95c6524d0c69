import { chosen, sentenceRows, type Sentence } from "../sheet/sentence";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

const chartRowCount = 22;
const charts = Array.from({ length: chartRowCount }, (_, index) => `chart${index}`);

export const headlineLines: readonly string[] = [
  "title",
  "headline",
  "flag",
  "",
  "keyLabels",
  "keyFigures",
  "",
  ...charts,
];

/** Where the charts lie: the first row and how many. */
export const chartRows = { first: "chart0", count: chartRowCount } as const;

const figures: readonly (readonly [string, string, number, string])[] = [
  ["npv", "NPV", at.label, "#,##0"],
  ["max_annual_cost", "May cost at most, a year", at.unit, "#,##0"],
  ["irr", "IRR", at.yearZero, "0.0%"],
  ["payback", "Payback, years", at.yearZero + 2, "0.0"],
  ["break_even_churn", "Break-even churn", at.yearZero + 4, "0.0%"],
  ["roi", "ROI", at.yearZero + 6, "0%"],
];

/** The decision in one sentence, the flag of the checks, and the figures behind it. */
export function headlineBlock(sheet: SheetBuilder): void {
  sheet.text("title", at.label, "Retention case", "title");
  sheet.formula("headline", at.label, `=${chosen(sheet, sentences)}`, "headline");
  const failed = `${sheet.value("checksCount")}-${sheet.value("checksPassed")}`;
  const words = `"Look: "&(${failed})&" of "&${sheet.value("checksCount")}&" checks need a look"`;
  sheet.formula("flag", at.label, `=IF(${failed}=0,"All checks OK",${words})`, "check");
  for (const [key, label, column, format] of figures) {
    if (key === "npv") {
      const words = `=IF(${sheet.value("marginGiven")}=1,"NPV","Present value of revenue")`;
      sheet.formula("keyLabels", column, words, "keyLabel");
    } else sheet.text("keyLabels", column, label, "keyLabel");
    sheet.formula("keyFigures", column, `=${sheet.value(key)}`, "keyFigure", format);
  }
}

const part =
  (key: string) =>
  (sheet: SheetBuilder): string =>
    sheet.value(key);
const [npv, change, terms, paysBack, breaksEven] = [
  "npvWords",
  "changeWords",
  "termsWords",
  "paybackWords",
  "breakEvenWords",
].map(part) as [Part, Part, Part, Part, Part];
type Part = (sheet: SheetBuilder) => string;

/** Parts of the sentences, rounded with ROUND because TEXT speaks another language elsewhere. */
const parts: readonly (readonly [string, string, (sheet: SheetBuilder) => string])[] = [
  [
    "npvWords",
    "Worth, in words",
    (s) =>
      `IF(ABS(${s.value("npv")})>=${s.value("million")},ROUND(${s.value("npv")}/${s.value("million")},${s.value("two")})&" M",ROUND(${s.value("npv")},0))`,
  ],
  [
    "changeWords",
    "Change, in words",
    (s) =>
      `"churn from "&ROUND(${s.value("churn_now")}*${s.value("hundred")},1)&" % to "&ROUND(${s.value("churn_target")}*${s.value("hundred")},1)&" % (target assumed)"&IF(${s.value("leversMoved")}=1," with the other levers","")`,
  ],
  [
    "termsWords",
    "Terms, in words",
    (s) =>
      `${s.value("years")}&IF(${s.value("years")}=1," year"," years")&" (discounted at "&ROUND(${s.value("discount_rate")}*${s.value("hundred")},1)&" %, "&IF(${s.value("tax_rate")}>0,"after tax","before tax")&")"`,
  ],
  [
    "paybackWords",
    "Payback, in words",
    (s) =>
      `IF(ISNUMBER(${s.value("payback")}),"pays back in "&ROUND(N(${s.value("payback")}),1)&" years","does not pay back")`,
  ],
  [
    "breakEvenWords",
    "Break-even, in words",
    (s) =>
      `IF(ISNUMBER(${s.value("break_even_churn")}),"breaks even at "&ROUND(N(${s.value("break_even_churn")})*${s.value("hundred")},1)&" %",IF(${s.value("paysToday")}=1,"pays even if churn stays","never breaks even"))`,
  ],
];

/** The five headlines of docs/specification.md, "Headline", the narrowest first. */
const sentences: readonly Sentence[] = [
  {
    key: "sentenceRevenue",
    label: "Revenue only",
    applies: (s) => `IF(${s.value("marginGiven")}=0,1,0)`,
    words: (s) =>
      `"Moving "&${change(s)}&" is worth "&${npv(s)}&" of revenue over "&${terms(s)}&". What it earns needs a margin."`,
  },
  {
    key: "sentenceAbove",
    label: "Target above today",
    applies: (s) => `IF(${s.value("churn_target")}>${s.value("churn_now")},1,0)`,
    words: (s) =>
      `"The target lies above today: "&${change(s)}&" is worth "&${npv(s)}&" over "&${terms(s)}&"."`,
  },
  {
    key: "sentenceFree",
    label: "No cost entered",
    applies: (s) => `IF(${s.value("pv_cost")}=0,1,0)`,
    words: (s) =>
      `"Cutting "&${change(s)}&" is worth "&${npv(s)}&" over "&${terms(s)}&". No programme cost has been entered: this is the most it may cost, not a profit."`,
  },
  {
    key: "sentencePays",
    label: "Pays",
    applies: (s) => `IF(${s.value("npv")}>0,1,0)`,
    words: (s) =>
      `"Cutting "&${change(s)}&" is worth "&${npv(s)}&" over "&${terms(s)}&", "&${paysBack(s)}&", and "&${breaksEven(s)}&"."`,
  },
  {
    key: "sentenceLoses",
    label: "Does not pay",
    applies: () => "1",
    words: (s) =>
      `"Cutting "&${change(s)}&" does not pay: "&${npv(s)}&" over "&${terms(s)}&"; it "&${breaksEven(s)}&"."`,
  },
];

export const sentenceLines: readonly string[] = [
  "sentences",
  ...parts.map(([key]) => key),
  ...sentences.map(({ key }) => key),
];

/** Workings of the headline: its parts, and each sentence with a 1 where it applies. */
export function sentencesBlock(sheet: SheetBuilder): void {
  sheet.text("sentences", at.label, "Headline: workings", "blockHeading");
  for (const [key, label, words] of parts) {
    sheet.text(key, at.label, label, "label");
    sheet.formula(key, at.inUse, `=${words(sheet)}`, "note");
  }
  sentenceRows(sheet, sentences);
}
