import type { LineKey } from "../lineKey";
import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
import { absoluteArea, columnFixed, columnFixedArea, relative, rowFixed } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { averageOf, churnAfter, closingWithReferrals, reductionTo, referrals } from "./formulas";
import { bisectionCount, bisectionKey, bisectionKeys, candidateKeys, type CandidateKey } from "./modelKeys";

const lastBisection = bisectionKey(bisectionCount);

/**
 * Workings of the break-even churn: 20 bisections of the space between 0 and today's churn, then one straight line
 * (docs/specification.md, "Break-even"). A row is a target tried: the number of its bisection or its name, the
 * target, the NPV, and the customers at the end of each year.
 */
export const breakEvenBlock: Block = {
  lines: () => ["breakEven", "breakEvenHeads", ...candidateKeys],
  write(sheet) {
    const { heading, heads, candidates } = sheet.texts.model.breakEven;
    sheet.text("breakEven", at.label, heading, "blockHeading");
    sheet.text("breakEvenHeads", at.label, heads.bisection, "columnHeading");
    sheet.text("breakEvenHeads", at.inUse, heads.target, "columnHeading");
    sheet.text("breakEvenHeads", at.unit, heads.npv, "columnHeading");
    for (let year = 0; year < sheet.yearCount; year += 1) {
      sheet.number("breakEvenHeads", at.yearZero + year, year, "columnHeading", formats.whole);
    }
    for (const key of ["breakEvenZero", "breakEvenLower", "breakEvenUpper", "breakEvenPoint"] as const)
      sheet.text(key, at.label, candidates[key], "label");
    // Its number is 0, which the format shows as its name.
    const named = `"${candidates.breakEvenToday.replaceAll('"', "")}"`;
    sheet.number("breakEvenToday", at.label, 0, "label", named);
    bisectionKeys.forEach((key, index) => sheet.number(key, at.label, index + 1, "label", formats.whole));
    for (const key of candidateKeys) candidateRow(sheet, key);
  },
};

function candidateRow(sheet: SheetBuilder, key: CandidateKey): void {
  sheet.formula(key, at.inUse, `=${target(sheet, key)}`, "calculation", formats.finestRate);
  const path = (shift?: -1): string => columnFixedArea(sheet.laterYearArea(key, shift));
  const weights = absoluteArea(sheet.laterYearArea("weight"));
  const average = averageOf(path(-1), path(), sheet.value("two"));
  const npv = `=SUMPRODUCT(${weights},${average})+SUM(${sheet.years("fixed")})`;
  sheet.formula(key, at.unit, npv, "calculation", formats.amount);
  const tried = columnFixed(sheet.position(key, at.inUse));
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const of = (line: LineKey): string => rowFixed(sheet.position(line, column));
    const before = sheet.cell(key, column - 1);
    const now = sheet.value("churn_now");
    const closing = closingWithReferrals({
      before,
      churn: churnAfter({ now, ramp: of("ramp"), reduction: reductionTo(now, tried) }),
      joined: of("new"),
      won: referrals({
        opening: before,
        rate: sheet.value("referral_rate_target"),
        openingToday: of("opening_before"),
        rateToday: sheet.value("referral_rate_now"),
      }),
      on: of("on"),
      initial: of("initial"),
      customers: sheet.value("customers"),
    });
    sheet.formula(key, column, `=${closing}`, "calculation", formats.decimal);
  }
}

/** The target that a row tries: half a step up where the one above pays, half a step down where it does not. */
function target(sheet: SheetBuilder, key: CandidateKey): string {
  const now = sheet.value("churn_now");
  const two = sheet.value("two");
  const step = (place: string): string => `${now}/${two}^${place}`;
  const cell = (line: CandidateKey, column: number): string => sheet.cell(line, column);
  if (key === "breakEvenZero") return "0";
  if (key === "breakEvenToday") return now;
  if (key === "breakEvenLower") {
    return `${cell(lastBisection, at.inUse)}-IF(${cell(lastBisection, at.unit)}>0,0,1)*${step(cell(lastBisection, at.label))}`;
  }
  if (key === "breakEvenUpper")
    return `${cell("breakEvenLower", at.inUse)}+${step(cell(lastBisection, at.label))}`;
  const [low, high] = ["breakEvenLower", "breakEvenUpper"] as const;
  if (key === "breakEvenPoint") {
    const [lowNpv, highNpv] = [cell(low, at.unit), cell(high, at.unit)];
    const width = `(${cell(high, at.inUse)}-${cell(low, at.inUse)})`;
    return `${cell(low, at.inUse)}+IF(${lowNpv}=${highNpv},0,${width}*${lowNpv}/(${lowNpv}-${highNpv}))`;
  }
  const row = sheet.row(key) - 1;
  const above = (column: number): string => relative({ row, column });
  return `${above(at.inUse)}+IF(${above(at.unit)}>0,1,-1)*${step(cell(key, at.label))}`;
}
