/** @jest-environment ./test/environment.cjs */
import { caseSheet } from "../../../src/case/caseSheet";
import type { SheetPlan } from "../../../src/case/sheet/sheetPlan";
import type { HostSettings } from "../../../src/embedded/hostSettings";
import { readResults } from "../../../src/excel/read/readResults";
import { updateSheet } from "../../../src/excel/update/updateSheet";
import { writeSheet } from "../../../src/excel/write/writeSheet";
import { englishCase } from "../../../src/locales/english/englishCase";
import { caseOf, reference } from "../../case/caseOf";
import { valueOf } from "../../core/valueOf";
import { excelHere, sheetFile } from "../excelHere";

const plan = caseSheet(caseOf(reference), englishCase);
const own = sheetFile("Customers", [
  ["Customer", "Note"],
  ["a", 5],
]);
const written = 1_266_268.318419; // docs/mathematics.md, "Reference case"

let excel: Awaited<ReturnType<typeof excelHere>>;
/** What the host does at a request: the code that it fails with, or null. */
let faultOf: HostSettings["faultOf"];
async function open(settings: Partial<HostSettings> = {}): Promise<void> {
  faultOf = () => null;
  excel = await excelHere([own], { ...settings, faultOf: (request) => faultOf(request) });
}
afterEach(() => excel.close());

const names = (): readonly string[] => excel.book.sheets().map((sheet) => sheet.name());
const ownCells = async () => (await excel.save()).sheets.find(({ name }) => name === own.name)!.cells;

/** The n-th request from now on fails with the code. */
function failAt(number: number, code: string): void {
  const before = excel.meter.requests;
  faultOf = (request) => (request - before === number ? code : null);
}

async function expectGoodBuild(): Promise<void> {
  const sheet = valueOf(await writeSheet(plan));
  const { results } = valueOf(await readResults(plan, sheet.id));
  expect(results["npv"]).toBeCloseTo(written, 4);
}

describe("a build that fails", () => {
  it.each([1, 2])("at request %i leaves no sheet and the people's cells as they were", async (number) => {
    await open();
    const before = await ownCells();
    failAt(number, "GeneralException");
    expect(await writeSheet(plan)).toMatchObject({ ok: false, problem: { reason: "excel failed" } });
    faultOf = () => null;
    expect(names()).toEqual([own.name]);
    expect(await ownCells()).toEqual(before);
    await expectGoodBuild();
  });

  it("half way through its batch takes the sheet away that it had begun", async () => {
    await open();
    const wrong: SheetPlan = {
      ...plan,
      names: [...plan.names, { name: "outside", area: { row: 1_048_576, column: 0, rows: 1, columns: 1 } }],
    };
    expect(await writeSheet(wrong)).toMatchObject({ ok: false });
    expect(names()).toEqual([own.name]);
    await expectGoodBuild();
  });

  it("leaves a sheet of people that came to have its name meanwhile, and takes another name", async () => {
    await open();
    const before = excel.meter.requests;
    faultOf = (request) => {
      if (request - before === 2) excel.book.addSheet(plan.name);
      return null;
    };
    expect(valueOf(await writeSheet(plan)).name).toBe(`${plan.name} (2)`);
    expect(names()).toEqual([own.name, plan.name, `${plan.name} (2)`]);
  });

  it("because one Undo for all is not to be had is tried again without", async () => {
    await open({ requirementSets: { ExcelApi: "1.20" } });
    failAt(2, "UndoNotSupported");
    const sheet = valueOf(await writeSheet(plan));
    expect(names()).toEqual([own.name, sheet.name]);
  });

  it("is refused before anything is written where the structure is protected", async () => {
    await open({ structureProtected: true });
    expect(await writeSheet(plan)).toMatchObject({ ok: false, problem: { reason: "protected workbook" } });
    expect(names()).toEqual([own.name]);
  });
});

it("a build where Excel calculates on demand has its figures all the same", async () => {
  await open({ calculationMode: "Manual" });
  await expectGoodBuild();
});

describe("an update that fails", () => {
  const dearer = caseSheet(caseOf({ ...reference, annual_cost: 700_000 }), englishCase);

  it.each([1, 2])("at request %i leaves the case as it was, and a second try works", async (number) => {
    await open();
    const sheet = valueOf(await writeSheet(plan));
    const before = (await excel.save()).sheets;
    failAt(number, "GeneralException");
    expect(await updateSheet(() => dearer, sheet.id)).toMatchObject({ ok: false });
    faultOf = () => null;
    expect((await excel.save()).sheets).toEqual(before);
    const updated = valueOf(await updateSheet(() => dearer, sheet.id));
    const { results } = valueOf(await readResults(updated.plan, sheet.id));
    // 100,000 more a year, by the annuity factor of 5 years at 9 %: 3.889651
    expect(results["npv"]).toBeCloseTo(written - 388_965.1263, 2);
  });
});
