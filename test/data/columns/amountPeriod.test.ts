import { amountBasis } from "../../../src/data/columns/amountBasis";
import { amountPeriod } from "../../../src/data/columns/amountPeriod";
import { plainHeader } from "../../../src/data/columns/plainHeader";

describe("the period that an amount covers, by its header", () => {
  it.each([
    [
      "year",
      [
        "Revenue per year",
        "ARR",
        "Omsætning pr. år",
        "Årsomsætning",
        "Oms. 2024",
        "Sales FY24",
        "Jahresumsatz",
      ],
    ],
    [
      "year",
      [
        "Revenue last 12 months",
        "Omsætning seneste 12 mdr.",
        "Sales LTM",
        "Omsättning R12",
        "Myynti 12 kk",
        "Vuosimyynti",
      ],
    ],
    [
      "month",
      [
        "MRR",
        "MonthlyCharges",
        "Månedlig omsætning",
        "Månadsavgift",
        "Kuukausimaksu",
        "Monatsumsatz",
        "Oms. pr. md.",
      ],
    ],
    ["total", ["Total revenue", "TotalCharges", "Lifetime revenue", "Omsætning i alt", "Gesamtumsatz"]],
    [
      null,
      [
        "Revenue",
        "Omsætning",
        "Sales YTD",
        "Revenue year to date",
        "Omsætning år til dato",
        "Quarterly revenue",
      ],
    ],
    [
      null,
      [
        "Omsætning jan 2024",
        "Sales 03-2024",
        "Sales last 3 months",
        "Sales Q1 2024",
        "Weekly sales",
        "Sales 24 months",
      ],
    ],
  ] as const)("is %s: %j", (period, headers) => {
    for (const header of headers) expect([header, amountPeriod(header)]).toEqual([header, period]);
  });
});

describe("the tax basis of an amount, by its header", () => {
  it.each([
    ["Oms. ekskl. moms", "oms net"],
    ["Beløb inkl. moms", "beløb gross"],
    ["Amount (excl. VAT)", "amount net"],
    ["VAT excluded amount", "net amount"],
    ["Betrag ohne MwSt.", "betrag net"],
    ["Summa (alv 0 %)", "summa net"],
    ["Total after discount", "total net"],
    ["Momsbeløb", "momsbeløb"],
    ["VAT", "vat"],
    ["Ekskl. moms", "net"],
  ])("%s is %s", (header, basis) => {
    expect(amountBasis(plainHeader(header))).toBe(basis);
  });
});
