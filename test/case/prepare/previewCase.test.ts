import { previewCase } from "../../../src/case/prepare/previewCase";
import { caseOf, reference, revenueOnly } from "../caseOf";

describe("the preview", () => {
  it("is the reference case (docs/mathematics.md, 'Reference case')", () => {
    const preview = previewCase(caseOf(reference));
    expect(preview.npv).toBeCloseTo(1_266_268.318419, 5);
    expect(preview.payback).toBeCloseTo(3.386, 3);
    expect(preview.breakEvenChurn).toBeCloseTo(0.0790731235209, 11);
    expect(preview.customersWithout).toEqual(Array(6).fill(1000)); // new customers replace the lost ones
    expect(preview.customersWith).toHaveLength(6);
  });

  it("follows the scenario (docs/mathematics.md, 'Reference case', low and high)", () => {
    expect(previewCase(caseOf({ ...reference, scenario: "cautious" })).npv).toBeCloseTo(-128_060.49, 2);
    expect(previewCase(caseOf({ ...reference, scenario: "ambitious" })).npv).toBeCloseTo(4_140_303.9, 2);
  });

  it("is after tax (docs/mathematics.md, 'Reference case': 20.6 %)", () => {
    expect(Math.round(previewCase(caseOf({ ...reference, tax_rate: "20.6%" })).npv)).toBe(1_005_417);
  });

  it("has no payback and no break-even on revenue alone", () => {
    expect(previewCase(caseOf({}, revenueOnly))).toMatchObject({ payback: null, breakEvenChurn: null });
  });
});
