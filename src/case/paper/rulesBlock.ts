import { absoluteArea } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { quoted } from "../sheet/template";
import { unitCell } from "../sheet/unitCell";
import type { RuleFigureKey, RuleKey, RuleWord } from "./paperTexts";

/** The cells that a rule of thumb speaks of, and the words that may stand in place of a number. */
interface RuleCells {
  readonly value: (key: string) => string;
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
  readonly unit: string;
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
    claimedFormat: "0",
    unit: "times",
    format: "0.0",
    own: ({ value, word }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),ISNUMBER(${value("cost_per_saved_customer")})),IF(N(${value("cost_per_saved_customer")})>0,${value("acquisition_cost")}/${value("cost_per_saved_customer")},${word.noCost}),${word.needsInput})`,
  },
  {
    key: "R02",
    claimed: [0.25, 0.95],
    claimedFormat: "0%",
    unit: "value a customer",
    format: "0%",
    own: (cells) =>
      valueGain(
        cells,
        `(${cells.value("churn_now")}-MIN(${cells.value("churn_now")},${cells.value("rulePoints")}))`,
      ),
  },
  {
    key: "R16",
    claimed: [5, 10],
    claimedFormat: "0",
    unit: "loyal customers",
    format: "0.0%",
    own: ({ value }) =>
      `${value("ruleVerySatisfied")}*${value("ruleRepurchase")}+IF(${value("ruleTimes")}>0,${value("ruleSatisfied")}*${value("ruleRepurchase")}/${value("ruleTimes")},0)`,
  },
  {
    key: "R33",
    claimed: [320, 7000],
    claimedFormat: "#,##0",
    unit: "revenue",
    format: "#,##0",
    own: ({ value, word, revenue }) =>
      revenue === null
        ? word.needsRevenue
        : `IF(ISNUMBER(${revenue}),IF(${value("churn_now")}>0,${revenue}/${value("churn_now")},${word.noLimit}),${word.needsRevenue})`,
  },
  {
    key: "R38",
    claimed: [0.67],
    claimedFormat: "0%",
    unit: "value a customer",
    format: "0%",
    own: ({ value, claimed }) =>
      `${claimed}*((1-${value("churn_now")})/(1+${value("discount_rate")}))^${value("two")}`,
  },
  {
    key: "R42",
    claimed: [0.2, 0.15],
    claimedFormat: "0%",
    unit: "times the revenue",
    format: "0.0",
    own: (cells) => lifetimeGain(cells, `(1-MIN(1,(1-${cells.value("churn_now")})*(1+${cells.claimed})))`),
  },
  {
    key: "R42points",
    claimed: [0.2, 0.15],
    claimedFormat: "0%",
    unit: "times the revenue",
    format: "0.0",
    own: (cells) =>
      lifetimeGain(cells, `(${cells.value("churn_now")}-MIN(${cells.value("churn_now")},${cells.claimed}))`),
  },
  {
    key: "R43",
    claimed: [0.15, 0.4],
    claimedFormat: "0%",
    unit: "value a customer",
    format: "0%",
    own: (cells) => valueGain(cells, cells.value("churn_target")),
  },
  {
    key: "R50",
    claimed: [0.1],
    claimedFormat: "0%",
    unit: "of the cost base",
    format: "0.00%",
    own: ({ value, word, twoPoints }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}*${value("annuity")}>0,${twoPoints}/${value("cost_base")}/${value("annuity")},${word.none}),${word.needsInput})`,
  },
  {
    key: "R51",
    claimed: [0.1],
    claimedFormat: "0%",
    unit: "share a year",
    format: "0.0%",
    own: ({ value }) => value("churn_now"),
  },
];

interface RuleFigure {
  readonly key: RuleFigureKey;
  readonly unit: string;
  readonly figure: number;
  readonly format: string;
}

/**
 * Figures that the claims speak of and that people may put their own in for; the mix is that of
 * docs/articles.md R15.
 */
const ruleFigures: readonly RuleFigure[] = [
  { key: "rulePoints", unit: "points", figure: 0.05, format: "0%" },
  { key: "ruleTwoPoints", unit: "points", figure: 0.02, format: "0%" },
  { key: "ruleVerySatisfied", unit: "share", figure: 0.2, format: "0%" },
  { key: "ruleSatisfied", unit: "share", figure: 0.78, format: "0%" },
  { key: "ruleRepurchase", unit: "share", figure: 0.9, format: "0%" },
  { key: "ruleTimes", unit: "times", figure: 6, format: "0" },
];

const [claimedColumn, claimedToColumn, originColumn] = [at.yearZero, at.yearZero + 1, at.yearZero + 2];

export const ruleLines: readonly string[] = [
  "rules",
  "ruleHeads",
  ...rules.map(({ key }) => key),
  "",
  "ruleWorkings",
  "ruleYears",
  ...ruleFigures.map(({ key }) => key),
  "ruleClosing",
  "rulePresent",
];

/** Rules of thumb: the claim, your own number by formula, what is claimed, origin and standing, a line each. */
export function rulesBlock(sheet: SheetBuilder): void {
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
}

function ruleCells(sheet: SheetBuilder, { key, claimed, claimedFormat, unit, format, own }: Rule): void {
  const texts = sheet.texts.paper.rules;
  const { claim, standing } = texts.claims[key];
  const revenue = ["revenue_per_customer", "dataRevenueEach"].find((line) => sheet.has(line));
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
  sheet.text(key, at.unit, unit, "unit");
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
    sheet.text(key, at.unit, unit, "unit");
    sheet.number(key, at.inUse, figure, "input", format);
  }
  sheet.text("ruleClosing", at.label, texts.closing, "label");
  sheet.text("ruleClosing", at.unit, "customers", "unit");
  const [now, points] = [sheet.value("churn_now"), sheet.value("ruleTwoPoints")];
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const of = (key: string): string => sheet.cell(key, column);
    const kept = `${sheet.cell("ruleClosing", column - 1)}*(1-MAX(0,${now}-${points}))*${of("on")}`;
    const joined = `${of("new")}+${of("initial")}*${sheet.value("customers")}`;
    sheet.number("ruleYears", column, year, "columnHeading", "0");
    sheet.formula("ruleClosing", column, `=${kept}+${joined}`, "calculation", "#,##0.0");
  }
  const span = (key: string, first: number): string =>
    absoluteArea({ ...sheet.position(key, first), rows: 1, columns: sheet.yearCount - 1 });
  const [before, after] = [at.yearZero, at.yearZero + 1];
  const more = (first: number): string => `${span("ruleClosing", first)}-${span("closing_before", first)}`;
  sheet.text("rulePresent", at.label, texts.present, "label");
  unitCell(sheet, "rulePresent", "amount", "unit");
  sheet.formula(
    "rulePresent",
    at.inUse,
    `=SUMPRODUCT((${more(before)}+${more(after)})/${sheet.value("two")},${span("margin_per_customer", after)},${span("discount_factor", after)})`,
    "calculation",
    "#,##0",
  );
}
