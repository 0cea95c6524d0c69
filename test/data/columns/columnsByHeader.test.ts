import { columnsByHeader } from "../../../src/data/columns/columnsByHeader";
import { selectionOf } from "../selectionOf";

const selection = selectionOf(["Kunde", "Dato", "Beløb"], [["a", "2024-01-01", 1]]);

describe("columns named by their headers", () => {
  it("are found whatever the case and the blanks, and none is no column", () => {
    expect(columnsByHeader(selection, { headers: { amount: " BELØB", document: "none" } })).toEqual({
      ok: true,
      value: { amount: 2, document: null },
    });
  });

  it("stand behind what was chosen by place", () => {
    const said = { headers: { customer: "Dato" }, corrections: { customer: 0 } };
    expect(columnsByHeader(selection, said)).toEqual({ ok: true, value: { customer: 0 } });
  });

  it("are refused where no header is so", () => {
    expect(columnsByHeader(selection, { headers: { customer: "Client" } })).toMatchObject({
      problem: { reason: "no such column", about: ["header"] },
    });
  });
});
