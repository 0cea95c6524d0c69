/** @jest-environment ./test/environment.cjs */
import { englishCase } from "../../src/locales/english/englishCase";
import { caseSheet } from "../../src/case/caseSheet";
import { previewCase } from "../../src/case/prepare/previewCase";
import { relative } from "../../src/case/sheet/reference";
import { sheetColumns as at } from "../../src/case/sheet/sheetColumns";
import type { CellPosition, PlannedCell, SheetPlan } from "../../src/case/sheet/sheetPlan";
import type { Dataset } from "../../src/data/dataset";
import { calculatedPlans, rowOf } from "./calculatedCases";
import { caseOf, reference, withMargin } from "./caseOf";

type Given = Readonly<Record<string, string | number>>;

/** Opening customers are not new / churn, and every assumption is away from its default. */
const moving: Given = {
  customers: 1800,
  annual_margin: 12_500,
  churn_now: 0.16,
  uplift: 0.05,
  years: 8,
  discount_rate: 0.075,
  annual_cost: 450_000,
  one_off_cost: 900_000,
  cost_per_customer: 120,
  new_customers: 130,
  margin_growth: 0.025,
  attributable_share: 0.8,
  tax_rate: 0.22,
  ramp: "0.2,0.55,0.9",
  discounting: "mid",
};
const movingRelative: Given = { ...moving, target_form: "relative", uplift: 0.3 };

const labels = {
  uplift: "Reduction of churn, or the target itself",
  annual_margin: "Contribution margin per customer and year",
  annual_cost: "Cost of the programme",
  churn_now: "Churn today",
  customers: "Customers today",
  new_customers: "New customers",
  discount_rate: "Discount rate",
  one_off_cost: "One-off cost in year 0",
  cost_per_customer: "Cost per customer in the programme",
} as const;
type Tested = keyof typeof labels;
const tested = Object.keys(labels) as readonly Tested[];

function overwritten(plan: SheetPlan, place: CellPosition, number: number): SheetPlan {
  const isPlace = ({ row, column }: PlannedCell): boolean => row === place.row && column === place.column;
  if (!plan.cells.some(isPlace)) throw new Error(`No cell at ${relative(place)}`);
  const content = { kind: "number", number } as const;
  return { ...plan, cells: plan.cells.map((cell) => (isPlace(cell) ? { ...cell, content } : cell)) };
}
const planOf = (given: Given, dataset?: Dataset): SheetPlan => caseSheet(caseOf(given, dataset), englishCase);

/**
 * The range of docs/mathematics.md, "Reference case": retention .85 and .93, where the sheet's own would be
 * 20 % up and down.
 */
function withRange(plan: SheetPlan): SheetPlan {
  const { row } = plan.inputs["churn_now"]!;
  return overwritten(
    overwritten(plan, { row, column: at.testLow }, 0.07),
    { row, column: at.testHigh },
    0.15,
  );
}

const base = planOf(reference);
const plans: Readonly<Record<string, SheetPlan>> = {
  reference: withRange(base),
  cautious: withRange(planOf({ ...reference, scenario: "cautious" })),
  target: withRange(planOf({ ...reference, target_form: "target" })),
  moving: planOf(moving),
  movingRelative: planOf(movingRelative),
  free: planOf({ ...reference, annual_cost: 0, one_off_cost: 0 }),
  steep: planOf({ ...reference, discount_rate: -0.985, years: 30 }),
  measured: planOf({ annual_cost: 1000 }, withMargin),
  brokenRun: overwritten(
    base,
    { row: rowOf(base, "Base: customers at the end, with"), column: at.yearZero + 3 },
    900,
  ),
  brokenGrid: overwritten(
    base,
    { row: rowOf(base, "Reduction 3: customers at the end, with"), column: at.yearZero + 3 },
    900,
  ),
};

const { at: shownAt, failed } = calculatedPlans(plans);

const read = (name: string, row: number, column: number): unknown => shownAt(name, { row, column });
const number = (name: string, row: number, column: number): number => read(name, row, column) as number;
function testCells(name: string, assumption: Tested): readonly number[] {
  const { row } = plans[name]!.inputs[assumption]!;
  return [at.testLow, at.testHigh].map((column) => number(name, row, column));
}

/** The tornado from its first row to its last: the label, the test's ends, and what comes of them. */
function tornado(name: string) {
  const first = rowOf(plans[name]!, "Assumption, the largest swing first") + 1;
  return tested.map((_, index) => {
    const cell = (column: number): number => number(name, first + index, column);
    return {
      label: read(name, first + index, at.label) as string,
      ends: [cell(at.inUse), cell(at.unit)],
      values: [cell(at.yearZero), cell(at.yearZero + 1)],
      changes: [cell(at.yearZero + 2), cell(at.yearZero + 3)],
      swing: cell(at.yearZero + 4),
    };
  });
}
const rowFor = (name: string, assumption: Tested) =>
  tornado(name).find((row) => row.label === labels[assumption])!;
const baseValue = (name: string): number =>
  number(name, rowOf(plans[name]!, "Value of the base scenario, without levers"), at.inUse);
function grid(name: string): readonly (readonly number[])[] {
  const first = rowOf(plans[name]!, "Value by reduction of churn and by margin") + 3;
  return [0, 1, 2, 3, 4].map((down) =>
    [0, 1, 2, 3, 4].map((across) => number(name, first + down, at.yearZero + across)),
  );
}

const expectSame = (sheet: number, core: number): void =>
  expect(Math.abs(sheet - core)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(core)));

describe("the test ranges (docs/specification.md, 'Assumed defaults')", () => {
  it("are 20 % for margin, costs and churn that is set, 10 % for customers, 50 % for new ones, -2 and +3 points", () => {
    const expected: Readonly<Record<Tested, readonly [number, number]>> = {
      uplift: [0.05 * (2 / 3), 0.05 * (5 / 3)],
      annual_margin: [10_000, 15_000],
      annual_cost: [360_000, 540_000],
      churn_now: [0.128, 0.192],
      customers: [1620, 1980],
      new_customers: [65, 195],
      discount_rate: [0.055, 0.105],
      one_off_cost: [720_000, 1_080_000],
      cost_per_customer: [96, 144],
    };
    for (const name of tested)
      testCells("moving", name).forEach((value, end) => expect(value).toBeCloseTo(expected[name][end]!, 9));
  });

  it("are the Wilson limits for churn that is measured", () => {
    const { interval } = withMargin.churn;
    expect(testCells("measured", "churn_now")).toEqual([
      expect.closeTo(interval!.lower, 12),
      expect.closeTo(interval!.upper, 12),
    ]);
  });
});

describe("the tornado of the reference case (docs/mathematics.md, 'Reference case')", () => {
  const printed: readonly (readonly [Tested, number, number])[] = [
    ["uplift", -128_060, 4_140_304],
    ["annual_margin", 446_257, 2_086_280],
    ["annual_cost", 1_733_026, 799_510],
    ["churn_now", 1_567_058, 803_794],
    ["customers", 911_835, 1_620_702],
    ["new_customers", 988_406, 1_544_130],
    ["discount_rate", 1_438_374, 1_038_851],
    ["one_off_cost", 1_366_268, 1_166_268],
    ["cost_per_customer", 1_266_268, 1_266_268],
  ];

  // Under "target" too: with the target held, churn today would give 7,382,703 and -2,833,791.
  it.each(["reference", "cautious", "target"])(
    "has the printed values, in the order printed (%s)",
    (name) => {
      const expected = printed.map(([assumption, ...ends]) => ({ label: labels[assumption], values: ends }));
      expect(tornado(name).map((row) => ({ label: row.label, values: row.values.map(Math.round) }))).toEqual(
        expected,
      );
    },
  );

  it("shows the ends in the unit beside them", () => {
    expect(rowFor("reference", "churn_now").ends).toEqual([expect.closeTo(7, 9), expect.closeTo(15, 9)]);
    expect(rowFor("reference", "annual_margin").ends).toEqual([16_000, 24_000]);
  });
});

describe.each([
  ["moving", moving],
  ["movingRelative", movingRelative],
])("the sensitivity of a case whose customers move (%s)", (name, given) => {
  it("has the base of the core", () => {
    expectSame(baseValue(name), previewCase(caseOf(given)).npv);
  });

  it.each(tested)("moves %s as the core does with the input changed", (assumption) => {
    testCells(name, assumption).forEach((value, end) => {
      const { npv } = previewCase(caseOf({ ...given, [assumption]: value }));
      expectSame(rowFor(name, assumption).values[end]!, npv);
    });
  });

  it("has the grid of the core", () => {
    const points = name === "moving" ? 0.05 : 0.16 * 0.3;
    grid(name).forEach((row, down) =>
      row.forEach((value, across) => {
        const changed = {
          ...given,
          target_form: "points",
          uplift: (points * (down + 1)) / 3,
          annual_margin: 12_500 * (0.5 + across / 4),
        };
        expectSame(value, previewCase(caseOf(changed)).npv);
      }),
    );
  });
});

describe("every tornado", () => {
  it.each(["reference", "moving", "movingRelative", "free", "measured"])(
    "names each assumption once, the larger swing above, from the base (%s)",
    (name) => {
      const rows = tornado(name);
      expect(new Set(rows.map((row) => row.label)).size).toBe(tested.length);
      const swings = rows.map(({ swing }) => swing);
      expect(swings).toEqual([...swings].sort((one, other) => other - one));
      for (const {
        values: [low, high],
        changes,
        swing,
      } of rows) {
        expectSame(changes[0]!, low! - baseValue(name));
        expectSame(changes[1]!, high! - baseValue(name));
        expectSame(swing, Math.abs(high! - low!));
      }
    },
  );

  it("keeps the order of the assumptions where swings are equal", () => {
    const last = tornado("free").slice(-3);
    expect(last.map(({ swing }) => swing)).toEqual([0, 0, 0]);
    expect(last.map((row) => row.label)).toEqual([
      labels.annual_cost,
      labels.one_off_cost,
      labels.cost_per_customer,
    ]);
  });

  it("has its bars in the chart from the smallest swing", () => {
    const chart = plans["moving"]!.charts.find(({ kind }) => kind === "barClustered")!;
    const column = ({ row, column, rows }: { row: number; column: number; rows: number }) =>
      Array.from({ length: rows }, (_, index) => read("moving", row + index, column));
    const rows = [...tornado("moving")].reverse();
    expect(column(chart.categories)).toEqual(rows.map((row) => row.label));
    expect(chart.series.map((series) => column(series.values))).toEqual([
      rows.map((row) => row.changes[0]),
      rows.map((row) => row.changes[1]),
    ]);
  });
});

describe("the grid of the reference case (docs/mathematics.md, 'Reference case')", () => {
  it("has the printed values at reductions of 1 to 5 points and margins of 10,000 to 30,000", () => {
    const rounded = grid("reference").map((row) => row.map(Math.round));
    expect(rounded[0]).toEqual([
      -2_164_188,
      expect.anything(),
      expect.anything(),
      expect.anything(),
      -824_983,
    ]);
    expect(rounded[1]).toEqual([-1_480_926, -804_493, -128_060, 548_372, 1_224_805]);
    expect(rounded[2]).toEqual([-783_761, 241_254, 1_266_268, 2_291_283, 3_316_298]);
    expect([rounded[3]![0], rounded[3]![4]]).toEqual([-72_450, 5_450_232]);
    expect([rounded[4]![0], rounded[4]![4]]).toEqual([653_257, 7_627_351]);
  });
});

it("a discount rate near -1 is never tested at -1, where no present value exists", () => {
  expect(testCells("steep", "discount_rate")).toEqual([-0.9925, expect.closeTo(-0.955, 12)]);
  for (const row of tornado("steep")) expect(row.values.every(Number.isFinite)).toBe(true);
});

describe("the checks of the sensitivity", () => {
  it("fail where a run of the base is overwritten, or one of the grid", () => {
    expect(failed("reference")).toEqual([]);
    expect(failed("brokenRun")).toEqual(["checkBaseRun", "checkGrid"]);
    expect(failed("brokenGrid")).toEqual(["checkGrid"]);
  });
});
