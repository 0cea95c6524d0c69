import type { LineKey } from "../lineKey";
import { averageOf, closing } from "../model/formulas";
import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
import type { Unit } from "../assumptions/unit";
import { absoluteArea } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { quoted } from "../sheet/template";
import { unitCell } from "../sheet/unitCell";
import type { RuleFigureKey, RuleKey, RuleWord } from "./paperTexts";

/** The cells that a rule of thumb speaks of, and the words that may stand in place of a number. */
interface RuleCells {
  readonly value: (key: LineKey) => string;
  /** The first figure that the claim names. */
  readonly claimed: string;
  /** The second. */
  readonly claimedTo: string;
  /** Revenue per customer and year; null where nothing is known of it. */
  readonly revenue: string | null;
  /** Present value of what 2 points less churn would earn, without ramp. */
  readonly twoPoints: string;
  readonly word: Readonly<Record<RuleWord, string>>;
}

/** A claim of the business press, and what it is on these customers. */
interface Rule {
  readonly key: RuleKey;
  /** The figures of the claim: one, or from and to. */
  readonly claimed: readonly [number] | readonly [number, number];
  readonly claimedFormat: string;
  readonly unit: Unit;
  readonly format: string;
  readonly own: (cells: RuleCells) => string;
}

/** What a customer is worth at one churn rate against another, for ever, first margin now: (d+c)/(d+c') - 1. */
const valueGain = ({ value, word }: RuleCells, lower: string): string =>
  `IF(${value("discount_rate")}+${lower}>0,(${value("discount_rate")}+${value("churn_now")})/(${value("discount_rate")}+${lower})-1,${word.noLimit})`;

/** Lifetime and spending together, without discount: spending x churn / lower churn. */
const lifetimeGain = ({ value, claimedTo, word }: RuleCells, lower: string): string =>
  `IF(${value("churn_now")}>0,IF(${lower}>0,(1+${claimedTo})*${value("churn_now")}/(${lower}),${word.noLimit}),1+${claimedTo})`;

/** Claims of docs/articles.md R01 to R51; origin and standing as in docs/mathematics.md, "Rules of thumb". */
const rules: readonly Rule[] = [
  {
    key: "R01",
    claimed: [6, 7],
    claimedFormat: formats.whole,
    unit: "times",
    format: formats.years,
    own: ({ value, word }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),ISNUMBER(${value("cost_per_saved_customer")})),IF(N(${value("cost_per_saved_customer")})>0,${value("acquisition_cost")}/${value("cost_per_saved_customer")},${word.noCost}),${word.needsInput})`,
  },
  {
    key: "R02",
    claimed: [0.25, 0.95],
    claimedFormat: formats.percent,
    unit: "valueACustomer",
    format: formats.percent,
    own: (cells) =>
      valueGain(
        cells,
        `(${cells.value("churn_now")}-MIN(${cells.value("churn_now")},${cells.value("rulePoints")}))`,
      ),
  },
  {
    key: "R16",
    claimed: [5, 10],
    claimedFormat: formats.whole,
    unit: "loyalCustomers",
    format: formats.rate,
    own: ({ value }) =>
      `${value("ruleVerySatisfied")}*${value("ruleRepurchase")}+IF(${value("ruleTimes")}>0,${value("ruleSatisfied")}*${value("ruleRepurchase")}/${value("ruleTimes")},0)`,
  },
  {
    key: "R33",
    claimed: [320, 7000],
    claimedFormat: formats.amount,
    unit: "revenue",
    format: formats.amount,
    own: ({ value, word, revenue }) =>
      revenue === null
        ? word.needsRevenue
        : `IF(ISNUMBER(${revenue}),IF(${value("churn_now")}>0,${revenue}/${value("churn_now")},${word.noLimit}),${word.needsRevenue})`,
  },
  {
    key: "R38",
    claimed: [0.67],
    claimedFormat: formats.percent,
    unit: "valueACustomer",
    format: formats.percent,
    own: ({ value, claimed }) =>
      `${claimed}*((1-${value("churn_now")})/(1+${value("discount_rate")}))^${value("two")}`,
  },
  {
    key: "R42",
    claimed: [0.2, 0.15],
    claimedFormat: formats.percent,
    unit: "timesTheRevenue",
    format: formats.years,
    own: (cells) => lifetimeGain(cells, `(1-MIN(1,(1-${cells.value("churn_now")})*(1+${cells.claimed})))`),
  },
  {
    key: "R42points",
    claimed: [0.2, 0.15],
    claimedFormat: formats.percent,
    unit: "timesTheRevenue",
    format: formats.years,
    own: (cells) =>
      lifetimeGain(cells, `(${cells.value("churn_now")}-MIN(${cells.value("churn_now")},${cells.claimed}))`),
  },
  {
    key: "R43",
    claimed: [0.15, 0.4],
    claimedFormat: formats.percent,
    unit: "valueACustomer",
    format: formats.percent,
    own: (cells) => valueGain(cells, cells.value("churn_target")),
  },
  {
    key: "R50",
    claimed: [0.1],
    claimedFormat: formats.percent,
    unit: "ofTheCostBase",
    format: formats.fineRate,
    own: ({ value, word, twoPoints }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}*${value("annuity")}>0,${twoPoints}/${value("cost_base")}/${value("annuity")},${word.none}),${word.needsInput})`,
  },
  {
    key: "R51",
    claimed: [0.1],
    claimedFormat: formats.percent,
    unit: "shareAYear",
    format: formats.rate,
    own: ({ value }) => value("churn_now"),
  },
];

interface RuleFigure {
  readonly key: RuleFigureKey;
  readonly unit: Unit;
  readonly figure: number;
  readonly format: string;
}

/**
 * Figures that the claims speak of and that people may put their own in for; the mix is that of
 * docs/articles.md R15.
 */
const ruleFigures: readonly RuleFigure[] = [
  { key: "rulePoints", unit: "points", figure: 0.05, format: formats.percent },
  { key: "ruleTwoPoints", unit: "points", figure: 0.02, format: formats.percent },
  { key: "ruleVerySatisfied", unit: "share", figure: 0.2, format: formats.percent },
  { key: "ruleSatisfied", unit: "share", figure: 0.78, format: formats.percent },
  { key: "ruleRepurchase", unit: "share", figure: 0.9, format: formats.percent },
  { key: "ruleTimes", unit: "times", figure: 6, format: formats.whole },
];

const [claimedColumn, claimedToColumn, originColumn] = [at.yearZero, at.yearZero + 1, at.yearZero + 2];

/** Rules of thumb: the claim, your own number by formula, what is claimed, origin and standing, a line each. */
export const rulesBlock: Block = {
  lines: () => [
    "rules",
    "ruleHeads",
    ...rules.map(({ key }) => key),
    "",
    "ruleWorkings",
    "ruleYears",
    ...ruleFigures.map(({ key }) => key),
    "ruleClosing",
    "rulePresent",
  ],
  write(sheet) {
    const texts = sheet.texts.paper.rules;
    sheet.text("rules", at.label, texts.heading, "blockHeading");
    const heads: readonly (readonly [number, string])[] = [
      [at.label, texts.heads.claim],
      [at.inUse, texts.heads.own],
      [at.unit, texts.heads.unit],
      [claimedColumn, texts.heads.claimed],
      [claimedToColumn, texts.heads.claimedTo],
      [originColumn, texts.heads.origin],
    ];
    for (const [column, head] of heads) sheet.text("ruleHeads", column, head, "columnHeading");
    for (const rule of rules) ruleCells(sheet, rule);
    workings(sheet);
  },
};

function ruleCells(sheet: SheetBuilder, { key, claimed, claimedFormat, unit, format, own }: Rule): void {
  const texts = sheet.texts.paper.rules;
  const { claim, standing } = texts.claims[key];
  const revenue = (["revenue_per_customer", "dataRevenueEach"] as const).find((line) => sheet.has(line));
  const { noLimit, noCost, none, needsInput, needsRevenue } = texts.words;
  const cells: RuleCells = {
    value: sheet.value,
    claimed: sheet.cell(key, claimedColumn),
    claimedTo: sheet.cell(key, claimedToColumn),
    revenue: revenue === undefined ? null : sheet.value(revenue),
    twoPoints: sheet.value("rulePresent"),
    word: {
      noLimit: quoted(noLimit),
      noCost: quoted(noCost),
      none: quoted(none),
      needsInput: quoted(needsInput),
      needsRevenue: quoted(needsRevenue),
    },
  };
  sheet.text(key, at.label, claim, "label");
  sheet.formula(key, at.inUse, `=${own(cells)}`, "calculation", format);
  unitCell(sheet, key, unit);
  claimed.forEach((figure, index) =>
    sheet.number(key, claimedColumn + index, figure, "calculation", claimedFormat),
  );
  sheet.text(key, originColumn, standing, "note");
}

/**
 * The claims' own figures, and a run of the customers at 2 points less churn from the first year
 * (docs/articles.md R50).
 */
function workings(sheet: SheetBuilder): void {
  const texts = sheet.texts.paper.rules;
  sheet.text("ruleWorkings", at.label, texts.workings, "blockHeading");
  sheet.text("ruleYears", at.label, texts.workingHeads.figure, "columnHeading");
  sheet.text("ruleYears", at.inUse, texts.workingHeads.value, "columnHeading");
  sheet.text("ruleYears", at.unit, texts.workingHeads.unit, "columnHeading");
  for (const { key, unit, figure, format } of ruleFigures) {
    sheet.text(key, at.label, texts.figures[key], "label");
    unitCell(sheet, key, unit);
    sheet.number(key, at.inUse, figure, "input", format);
  }
  sheet.text("ruleClosing", at.label, texts.closing, "label");
  unitCell(sheet, "ruleClosing", "customers");
  const [now, points] = [sheet.value("churn_now"), sheet.value("ruleTwoPoints")];
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const of = (key: LineKey): string => sheet.cell(key, column);
    const path = closing({
      before: sheet.cell("ruleClosing", column - 1),
      churn: `MAX(0,${now}-${points})`,
      joined: of("new"),
      on: of("on"),
      initial: of("initial"),
      customers: sheet.value("customers"),
    });
    sheet.number("ruleYears", column, year, "columnHeading", formats.whole);
    sheet.formula("ruleClosing", column, `=${path}`, "calculation", formats.decimal);
  }
  const later = (key: LineKey, shift?: -1): string => absoluteArea(sheet.laterYearArea(key, shift));
  const more = (shift?: -1): string => `${later("ruleClosing", shift)}-${later("closing_before", shift)}`;
  sheet.text("rulePresent", at.label, texts.present, "label");
  unitCell(sheet, "rulePresent", "amount");
  sheet.formula(
    "rulePresent",
    at.inUse,
    `=SUMPRODUCT(${averageOf(more(-1), more(), sheet.value("two"))},${later("margin_per_customer")},${later("discount_factor")})`,
    "calculation",
    formats.amount,
  );
}
