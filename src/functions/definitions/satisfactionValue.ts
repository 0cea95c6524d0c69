import { finite } from "../../core/numeric/finite";
import { fail, type Outcome, succeed } from "../../core/outcome";
import { ranges } from "../../core/ranges";
import { satisfactionValue as valuedLevels, type ValuedLevel } from "../../core/value/satisfactionValue";
import { define } from "../define";
import type { TableCell } from "../call/tableResult";

/**
 * SATISFACTIONVALUE: customers' worth by their satisfaction (docs/articles.md R09, R15, R19);
 * docs/specification.md, "SATISFACTIONVALUE".
 */
export const satisfactionValue = define({
  id: "SATISFACTIONVALUE",
  parameters: {
    shares: {
      kind: "list",
      range: ranges.share,
    },
    annual_margins: {
      kind: "list",
      range: ranges.amount,
      beside: "shares",
    },
    retention_rates: {
      kind: "list",
      range: ranges.share,
      beside: "shares",
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
    },
    show: {
      kind: "choice",
      choices: ["value", "table"],
      otherwise: "value",
    },
  },
  examples: [
    {
      given: {
        shares: [[0.3], [0.55], [0.15]],
        annual_margins: [[26_000], [20_000], [14_000]],
        retention_rates: [[0.95], [0.88], [0.7]],
        discount_rate: 0.09,
      },
      gives: 123_693.0402930402,
    },
    {
      given: {
        shares: [[0.4], [0.47], [0.13]],
        annual_margins: [[26_000], [20_000], [14_000]],
        retention_rates: [[0.95], [0.88], [0.7]],
        discount_rate: 0.09,
      },
      gives: 134_848.57142857133,
    },
    {
      given: {
        shares: [[0.25], [0.75]],
        annual_margins: [[100], [50]],
        retention_rates: [[0.75], [0.5]],
        show: "table",
      },
      gives: [
        ["level", "share", "annual_margin", "retention_rate", "value", "contribution", "times_next_level"],
        [1, 0.25, 100, 0.75, 400, 100, 4],
        [2, 0.75, 50, 0.5, 100, 75, ""],
      ],
    },
  ],
  result: "table",
  compute: ({ shares, annual_margins, retention_rates, discount_rate, show }) => {
    const levels = shares.map((share, index) => ({
      share,
      annualMargin: annual_margins[index]!,
      retentionRate: retention_rates[index]!,
    }));
    const valued = valuedLevels(levels, discount_rate);
    if (!valued.ok) return valued;
    return show === "table"
      ? succeed([header, ...valued.value.map(tableRow)])
      : finite(valued.value.reduce((sum, { contribution }) => sum + contribution, 0));
  },
});

const header = [
  "level",
  "share",
  "annual_margin",
  "retention_rate",
  "value",
  "contribution",
  "times_next_level",
];

const tableRow = (
  { share, annualMargin, retentionRate, value, contribution }: ValuedLevel,
  index: number,
  levels: readonly ValuedLevel[],
): readonly TableCell[] => [
  index + 1,
  share,
  annualMargin,
  retentionRate,
  finite(value),
  finite(contribution),
  timesNextLevel(value, levels[index + 1]),
];

function timesNextLevel(value: number, next: ValuedLevel | undefined): "" | Outcome<number> {
  if (!next) return "";
  return next.value === 0 ? fail({ kind: "division", reason: "noValue" }) : finite(value / next.value);
}
