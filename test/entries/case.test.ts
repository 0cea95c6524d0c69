/** @jest-environment ./test/environment.cjs */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reference } from "../case/caseOf";
import { type CellValues, cellValues, recalculate } from "../tools/recalculate";
import { temporaryFolder } from "../tools/temporaryFolder";
import { validateOpenXml } from "../tools/validateOpenXml";

const root = join(__dirname, "../..");
const caseSheetName = "Retention case";

interface Line {
  readonly results: Readonly<Record<string, number | null>>;
  readonly checks: { readonly passed: number; readonly failed: readonly string[] };
}

type Settings = Readonly<Record<string, string | number>>;
interface Built {
  readonly line: Line;
  readonly file: Uint8Array;
}

/** The case as the command line builds it in the embedded workbook: its line, and the file. */
const build = (settings: Settings): Promise<Built> =>
  temporaryFolder(async (folder) => {
    const out = join(folder, "case.xlsx");
    const set = Object.entries(settings).flatMap(([name, value]) => ["--set", `${name}=${value}`]);
    const run = spawnSync(
      process.execPath,
      ["scripts/run.mjs", "src/entries/case.ts", "assets/sample-customers.csv", ...set, "--out", out],
      { cwd: root, encoding: "utf8" },
    );
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
    return { line: JSON.parse(run.stdout) as Line, file: new Uint8Array(readFileSync(out)) };
  });

const cases = new Map<Settings, Promise<Built>>();
/** Each case takes a process, and is built once. */
function built(settings: Settings): Promise<Built> {
  const building = cases.get(settings) ?? build(settings);
  cases.set(settings, building);
  return building;
}

/** One whose opening base moves, which the reference case cannot show. */
const moving = { ...reference, new_customers: "170", ramp: "30%,60%,100%", margin_growth: "2%", years: "7" };

function expectNear(actual: number | null | undefined, expected: number, relative = 1e-9) {
  expect(typeof actual).toBe("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
    relative * Math.max(1e-6, Math.abs(expected)),
  );
}

/** From here on, columns C and D hold what is left of large amounts that cancel. */
const firstResidualRow = (values: CellValues): number =>
  Number(
    [...(values.get(caseSheetName) ?? [])]
      .find(([, value]) => String(value).startsWith("Break-even churn: workings"))?.[0]
      .slice(1),
  );

/** The tries for a rate of return: a calculator may find it from one guess and not from another. Their result counts. */
const triesForARate = (values: CellValues): ReadonlySet<string> =>
  new Set(
    [...(values.get(caseSheetName) ?? [])].flatMap(([address, value]) =>
      String(value).startsWith("Rate found from") ? [address.replace("A", "B")] : [],
    ),
  );

/** Numbers on the case sheet that two calculators disagree on, beyond 1e-9 of them or of what they are left of. */
function disagreements(one: CellValues, other: CellValues, amount: number): readonly string[] {
  const residualRow = firstResidualRow(one);
  const tries = triesForARate(one);
  return [...(one.get(caseSheetName) ?? [])].flatMap(([address, value]) => {
    const against = other.get(caseSheetName)?.get(address);
    if (value === against || tries.has(address)) return [];
    const isResidual = /^[CD]/.test(address) && Number(address.slice(1)) > residualRow;
    const scale = Math.max(Math.abs(Number(value)), isResidual ? amount : 1);
    return typeof value === "number" &&
      typeof against === "number" &&
      Math.abs(value - against) <= 1e-9 * scale
      ? []
      : [`${address}: ${value} against ${against}`];
  });
}

describe.each([
  ["the reference case", reference],
  ["a case whose base moves", moving],
])("%s", (_name, settings) => {
  let line: Line;
  let file: Uint8Array;
  beforeAll(async () => {
    ({ line, file } = await built(settings));
  });

  it("passes its own checks", () => {
    expect(line.checks.failed).toEqual([]);
    expect(line.checks.passed).toBeGreaterThanOrEqual(9);
  });

  it("is the same, cell by cell, when LibreOffice calculates the file anew", async () => {
    const [anew] = await recalculate([file]);
    const amount = Math.abs(line.results.npv as number);
    expect(disagreements(await cellValues(file), anew!, amount)).toEqual([]);
  });

  it("is a file that the Open XML validator finds nothing in", async () => {
    expect(await validateOpenXml(file)).toEqual([]);
  });
});

it("the reference case gives the figures of docs/mathematics.md, 'Reference case'", async () => {
  const { line } = await built(reference);
  expectNear(line.results.npv, 1266268.318419, 1e-12 + 5e-7 / 1266268);
  expectNear(line.results.irr, 0.37162, 1e-4);
  expectNear(line.results.payback, 3.386, 1e-3);
  expectNear(line.results.discounted_payback, 3.659, 1e-3);
  expectNear(line.results.roi, 0.447, 2e-3);
  expectNear(line.results.break_even_churn, 0.0790731235209, 1e-9);
  expectNear(line.results.max_annual_cost, 925548.03, 1e-8);
  expectNear(line.results.cost_per_saved_customer, 26311.57, 1e-6);
});
