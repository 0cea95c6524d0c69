/** @jest-environment ./test/environment.cjs */
import type * as Cells from "../../../src/embedded/book/cells";
import type { Sheet } from "../../../src/embedded/book/sheet";
import { outer } from "../../outer";
import { embeddedWorkbook, evaluateAll, shown, type } from "../embedded";
import { openPage, type Page } from "../openPage";
import { metadataOf } from "./ownFunctions";

const { readValue } = outer<typeof Cells>("src/embedded/book/cells");

type Given = readonly (readonly unknown[][] | null)[];

const inPage = (page: Page) => page.window as unknown as { CustomFunctions: typeof CustomFunctions };

// Microsoft's own dispatcher in the page decides what a function receives and returns; these functions show how.
describe("a custom function", () => {
  let page: Page;
  const calls: { readonly id: string; readonly given: Given }[] = [];
  const waiting: ((value: unknown) => void)[] = [];

  const own: Readonly<Record<string, (...given: Given) => unknown>> = {
    ECHO: (matrix) => matrix ?? "left out",
    COUNT2: (matrix) => matrix?.flat().length ?? 0,
    ADD: (one, other) => Number(one?.[0]?.[0]) + Number(other?.[0]?.[0]),
    KINDS: (matrix) =>
      (matrix ?? []).map((row) =>
        row.map((cell) =>
          cell === null
            ? "null"
            : typeof cell === "object"
              ? `error ${(cell as { code: string }).code}`
              : typeof cell,
        ),
      ),
    LATER: () => new Promise((resolve) => waiting.push(resolve)),
    GIVESNAN: () => NaN,
    GIVESINFINITY: () => Infinity,
    MATRIXOFGAPS: () => [
      [1, NaN],
      [undefined, Infinity],
    ],
    THROWSERROR: () => {
      throw new Error("internal text");
    },
    THROWSTEXT: () => {
      throw "a plain text";
    },
    REFUSES: (code) => {
      const { CustomFunctions } = inPage(page);
      throw new CustomFunctions.Error(String(code?.[0]?.[0]) as CustomFunctions.ErrorCode, "because");
    },
    GRIDOFERRORS: () => {
      const { CustomFunctions } = inPage(page);
      const error = (text: string) => new CustomFunctions.Error("#VALUE!" as CustomFunctions.ErrorCode, text);
      return [
        [1, error("top right")],
        [error("bottom left"), 4],
      ];
    },
    GIVESDATE: () => new Date(Date.UTC(2025, 0, 1)),
  };
  const parameters: Readonly<Record<string, number>> = {
    ...Object.fromEntries(Object.keys(own).map((id) => [id, 1])),
    ADD: 2,
  };

  beforeAll(async () => {
    page = await openPage({}, [], (book) => book.functions.register(metadataOf(parameters)));
    const { CustomFunctions } = inPage(page);
    for (const [id, compute] of Object.entries(own))
      CustomFunctions.associate(id, ((...all: unknown[]) => {
        const given = all.slice(0, parameters[id]) as unknown as Given;
        calls.push({ id, given });
        return compute(...given);
      }) as never);
  });
  afterAll(() => page.close());
  beforeEach(() => calls.splice(0));

  const evaluate = async (formula: string) => (await evaluateAll(page.book, [formula]))[0];
  const now = (where: Sheet, column: number) => readValue(page.book, where, 0, column);
  const sheet = () => page.book.addSheet(`Own ${page.book.sheets().length}`);

  it("receives each argument as a matrix, and an empty cell or an omitted argument as null", async () => {
    const data = sheet();
    type(page.book, data, "A1", [[1, "'0012", true, ""]]);
    type(page.book, data, "A2", [["=ECHO(A1:D1)"]]);
    type(page.book, data, "A3", [["=ADD(A1,)"]]);
    type(page.book, data, "A4", [["=ECHO()"]]);
    type(page.book, data, "A5", [["=ADD({1,2;3,4},D1)"]]);
    expect(await shown(page.book, data, "A2:D2")).toEqual([[1, "0012", true, 0]]);
    expect(await shown(page.book, data, "A4")).toEqual([["left out"]]);
    const given = (id: string) => calls.filter((call) => call.id === id).map((call) => call.given);
    expect(given("ECHO")).toEqual([[[[1, "0012", true, null]]], [null]]);
    expect(given("ADD")).toEqual([
      [[[1]], null],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[null]],
      ],
    ]);
  });

  it("receives errors with their codes and returns them unchanged", async () => {
    const data = sheet();
    type(page.book, data, "A1", [["=1/0", "=NA()", '=VALUE("x")', "=SQRT(-1)", "=NoSuchName", "text"]]);
    type(page.book, data, "A2", [["=KINDS(A1:F1)"]]);
    type(page.book, data, "A3", [["=ECHO(A1:F1)"]]);
    expect(await shown(page.book, data, "A2:F2")).toEqual([
      ["error #DIV/0!", "error #N/A", "error #VALUE!", "error #NUM!", "error #NAME?", "string"],
    ]);
    expect(await shown(page.book, data, "A3:F3")).toEqual([
      [
        { error: "#DIV/0!" },
        { error: "#N/A" },
        { error: "#VALUE!" },
        { error: "#NUM!" },
        { error: "#NAME?" },
        "text",
      ],
    ]);
  });

  it("is called in one message together with all other calls of a calculation", async () => {
    const { meter } = page;
    const before = { ...meter };
    const data = sheet();
    const started = Date.now();
    type(
      page.book,
      data,
      "A1",
      Array.from({ length: 100 }, (_, row) => [row, `=ADD(A${row + 1},1)`]),
    );
    const values = await shown(page.book, data, "B1:B100");
    expect(Date.now() - started).toBeLessThan(2000);
    expect(values.flat()).toEqual(Array.from({ length: 100 }, (_, row) => row + 1));
    expect(meter.functionMessages - before.functionMessages).toBe(1);
    expect(meter.functionCalls - before.functionCalls).toBe(100);
  });

  it("is called once for several identical calls", async () => {
    const data = sheet();
    type(
      page.book,
      data,
      "A1",
      Array.from({ length: 20 }, () => ["=ADD(20,22)+ADD(20,22)"]),
    );
    expect((await shown(page.book, data, "A1:A20")).flat()).toEqual(Array(20).fill(84));
    expect(calls.length).toBe(1);
  });

  it("may take the result of another call as its argument", async () => {
    expect(await evaluate("=ADD(ADD(1,2),ADD(3,ADD(4,5)))")).toBe(15);
    expect(await evaluate("=IF(ADD(1,1)=2,SUM(ECHO({1;2;3}),ADD(1,1)),0)")).toBe(8);
  });

  it("is called again only when its input changes", async () => {
    const [data, other] = [sheet(), sheet()];
    type(page.book, data, "A1", [[1]]);
    type(page.book, other, "A1", [[`='${data.name()}'!A1*10`, "=ADD(A1,1)", "=B1*2"]]);
    expect(await shown(page.book, other, "A1:C1")).toEqual([[10, 11, 22]]);
    calls.splice(0);
    type(page.book, data, "B1", [["beside"]]);
    expect(await shown(page.book, other, "A1:C1")).toEqual([[10, 11, 22]]);
    expect(calls).toEqual([]);
    type(page.book, data, "A1", [[5]]);
    expect(await shown(page.book, other, "A1:C1")).toEqual([[50, 51, 102]]);
    expect(calls.length).toBe(1);
  });

  it("is called again by a later calculation, since a result is kept only for the cells that wait for it", async () => {
    for (let times = 1; times <= 10; times += 1) {
      expect(await evaluate("=ADD(50,1)")).toBe(51);
      expect(calls.length).toBe(times);
    }
  });

  it("shows #BUSY! until its result arrives, and holds up no other cell", async () => {
    const data = sheet();
    type(page.book, data, "A1", [["=LATER()", "=A1+1", "=ADD(1,1)"]]);
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    while (now(data, 2) !== 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(now(data, 0)).toEqual({ error: "#BUSY!" });
    waiting.splice(0).forEach((resolve) => resolve(41));
    expect(await shown(page.book, data, "A1:C1")).toEqual([[41, 42, 2]]);
  });

  // docs/office.md, "The custom-function dispatcher": what it does with invalid results.
  it("shows what the dispatcher makes of an invalid result", async () => {
    const data = sheet();
    type(page.book, data, "A1", [["=MATRIXOFGAPS()"]]);
    const formulas = ["=GIVESNAN()", "=GIVESINFINITY()", "=THROWSERROR()", "=THROWSTEXT()"];
    expect(await evaluateAll(page.book, formulas)).toEqual([
      { error: "#VALUE!" },
      { error: "#NUM!" },
      { error: "#VALUE!" },
      { error: "#VALUE!" },
    ]);
    // Inside a matrix invalid values arrive as null and show as 0: a wrong number without an error.
    expect(await shown(page.book, data, "A1:B2")).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(await evaluate("=GIVESDATE()")).toBe("2025-01-01T00:00:00.000Z");
  });

  it("shows its error in the cell, with its message, when it throws one", async () => {
    const data = sheet();
    const codes = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"];
    type(
      page.book,
      data,
      "A1",
      codes.map((code) => [`=REFUSES("${code}")`]),
    );
    expect((await shown(page.book, data, "A1:A5")).flat()).toEqual(codes.map((error) => ({ error })));
    const texts = codes.map((code, row) =>
      page.book.functions.messageAt({ sheetId: data.id, row, column: 0 }, code, 0, 0),
    );
    // In Excel only #VALUE! and #N/A carry a message.
    expect(texts.slice(0, 2)).toEqual(["because", "because"]);
  });

  it("keeps the message of each error by its position in the spill", async () => {
    const data = sheet();
    type(page.book, data, "B2", [["=GRIDOFERRORS()"]]);
    expect(await shown(page.book, data, "B2:C3")).toEqual([
      [1, { error: "#VALUE!" }],
      [{ error: "#VALUE!" }, 4],
    ]);
    const text = (row: number, column: number) =>
      page.book.functions.messageAt({ sheetId: data.id, row: 1, column: 1 }, "#VALUE!", row, column);
    expect([text(0, 1), text(1, 0)]).toEqual(["top right", "bottom left"]);
  });
});

describe("results of custom functions", () => {
  it("reach their cells when they arrive one by one, even while a person is typing", async () => {
    const book = embeddedWorkbook();
    book.functions.register(metadataOf({ LATER: 1 }));
    const receivers: (() => void)[] = [];
    book.functions.connect((sent, receive) =>
      sent.forEach((call, index) => receivers.push(() => receive(index, call.arguments[0] as never))),
    );
    const sheet = book.activeSheet();
    const rows = Array.from({ length: 20 }, (_, row) => row);
    type(
      book,
      sheet,
      "A1",
      rows.map((row) => [`=LATER(${row})`]),
    );
    await book.calculation.settle();
    for (const [row, receive] of receivers.entries()) {
      receive();
      if (row % 5 === 0) type(book, sheet, "B1", [[`=${row}+1`]]);
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(await shown(book, sheet, "A1:A20")).toEqual(rows.map((row) => [row]));
    expect(await shown(book, sheet, "B1")).toEqual([[16]]);
  });
});

describe("Excel on the desktop", () => {
  it("passes 0 to a custom function for an empty cell", async () => {
    const page = await openPage({ emptyCell: 0 }, [], (book) =>
      book.functions.register(metadataOf({ EMPTY: 1 })),
    );
    const { CustomFunctions } = inPage(page);
    CustomFunctions.associate("EMPTY", ((given: unknown[][]) =>
      given[0]?.[0] === 0 ? "0" : "else") as never);
    const sheet = page.book.activeSheet();
    type(page.book, sheet, "A1", [["=EMPTY(B1:B2)"]]);
    expect(await shown(page.book, sheet, "A1")).toEqual([["0"]]);
    page.close();
  });
});
