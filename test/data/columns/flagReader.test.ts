import fc from "fast-check";
import { knownWords } from "../../../src/data/columns/words/knownWords";
import { flagReader } from "../../../src/data/columns/flagReader";

/** The language, its header for "Churned", cells of churned customers and cells of active ones. */
const flags: readonly (readonly [
  language: string,
  header: string,
  gone: readonly string[],
  here: readonly string[],
])[] = [
  [
    "English",
    "Churned",
    ["Yes", "Y", "TRUE", "1", "Churned", "Cancelled", "Inactive", "Not active", "No longer active", "Left"],
    ["No", "N", "FALSE", "0", "Active", "Retained", "Not churned", "Existing customer"],
  ],
  [
    "Danish",
    "Opsagt",
    ["Ja", "J", "SAND", "Opsagt", "Inaktiv", "Ikke aktiv", "Ophørt", "Tidligere kunde", "Udmeldt"],
    ["Nej", "N", "FALSK", "Aktiv", "Nuværende", "Ikke opsagt"],
  ],
  [
    "Swedish",
    "Uppsagd",
    ["Ja", "J", "SANT", "Uppsagd", "Inaktiv", "Inte aktiv", "Avslutad", "Förlorad"],
    ["Nej", "N", "FALSKT", "Aktiv", "Nuvarande", "Ej uppsagd"],
  ],
  [
    "Norwegian",
    "Oppsagt",
    ["Ja", "J", "SANN", "Oppsagt", "Inaktiv", "Ikke aktiv", "Avsluttet", "Tapt"],
    ["Nei", "N", "USANN", "Aktiv", "Nåværende", "Ikke oppsagt"],
  ],
  [
    "Finnish",
    "Poistunut",
    ["Kyllä", "K", "TOSI", "Poistunut", "Ei aktiivinen", "Päättynyt", "Irtisanottu", "Entinen asiakas"],
    ["Ei", "E", "EPÄTOSI", "Aktiivinen", "Voimassa", "Ei poistunut"],
  ],
  [
    "German",
    "Gekündigt",
    ["Ja", "J", "WAHR", "Gekündigt", "Inaktiv", "Nicht aktiv", "Ehemaliger Kunde", "Verloren"],
    ["Nein", "N", "FALSCH", "Aktiv", "Bestehend", "Nicht gekündigt"],
  ],
];

describe("a churn flag", () => {
  it.each(flags)("is read in %s", (_, header, gone, here) => {
    for (const cell of gone) expect([cell, flagReader(header)(cell)]).toEqual([cell, true]);
    for (const cell of here) expect([cell, flagReader(header)(cell)]).toEqual([cell, false]);
  });

  it.each([
    "Active",
    "Is active",
    "Aktiv",
    "Er aktiv",
    "Är aktiv",
    "Aktiivinen",
    "Ist aktiv",
    "Aktiver Kunde",
  ])("is inverted under the header %s", (header) => {
    expect([flagReader(header)("ja"), flagReader(header)(true), flagReader(header)(1)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([flagReader(header)("nein"), flagReader(header)(false), flagReader(header)(0)]).toEqual([
      true,
      true,
      true,
    ]);
    // A word for the status keeps its own meaning under any header.
    expect([flagReader(header)("Inaktiv"), flagReader(header)("Aktiv")]).toEqual([true, false]);
  });

  it("is null where the cell says neither", () => {
    for (const cell of [null, "", "maybe", 2, 0.5, "?", { fault: "#N/A" }, "prospect"])
      expect(flagReader("Churned")(cell)).toBeNull();
  });

  it("has the opposite meaning after a negation", () => {
    const words = [...knownWords.cells.gone, ...knownWords.cells.here].filter((word) => !word.includes("*"));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom("not", "ikke", "inte", "ei", "nicht"),
        (word, not) => {
          expect(flagReader("Churned")(`${not} ${word}`)).toBe(!flagReader("Churned")(word));
        },
      ),
    );
  });
});
