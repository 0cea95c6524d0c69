import { counted, quoted, templateFormula } from "../../../src/case/sheet/template";

describe("templateFormula", () => {
  it("puts formulas in the place of slots", () => {
    expect(templateFormula("Worth {npv} over {years} years.", { npv: "$B$5", years: "$B$6" })).toBe(
      '"Worth "&$B$5&" over "&$B$6&" years."',
    );
    expect(templateFormula("{share} %", { share: "$B$5" })).toBe('$B$5&" %"');
  });

  it("is an empty text for an empty template", () => {
    expect(templateFormula("", {})).toBe('""');
  });

  it("doubles quotation marks and parts texts of more than 255 characters", () => {
    expect(templateFormula('The "Other"', {})).toBe('"The ""Other"""');
    expect(quoted("a".repeat(300))).toBe(`"${"a".repeat(255)}"&"${"a".repeat(45)}"`);
  });

  it("takes the first case of a choice that holds, and other where none does", () => {
    const churn = { shown: "$B$1", when: { found: "ISNUMBER($B$1)", always: "$B$2=1" } };
    expect(
      templateFormula("It {churn, select, found {ends at {churn}} always {pays} other {never pays}}.", {
        churn,
      }),
    ).toBe('"It "&IF(ISNUMBER($B$1),"ends at "&$B$1,IF($B$2=1,"pays","never pays"))&"."');
  });

  it("lets a template leave cases out and have empty ones", () => {
    const churn = { when: { found: "ISNUMBER($B$1)", always: "$B$2=1" } };
    expect(templateFormula("{churn, select, always { always} other {}}", { churn })).toBe(
      'IF($B$2=1," always","")',
    );
  });

  it("counts: zero, one and other", () => {
    const failed = counted("$B$1");
    expect(
      templateFormula("{failed, plural, zero {none} one {{failed} check} other {{failed} checks}}", {
        failed,
      }),
    ).toBe('IF($B$1=0,"none",IF($B$1=1,$B$1&" check",$B$1&" checks"))');
  });

  it.each([
    ["a slot that is not given", "Worth {nvp}", 'No slot "nvp"'],
    ["a choice of a number", "{npv, select, other {a}}", 'No choice "npv"'],
    ["another kind of choice", "{years, number, other {a}}", 'No choice "years"'],
    ["a case that there is not", "{years, plural, two {a} other {b}}", 'No case "two" of "years"'],
    ["a choice without other", "{years, plural, one {a}}", 'No "other" in "years"'],
    ["a choice that cannot be shown", "{tax}", 'Nothing to show in "tax"'],
    ["a brace too few", "Worth {npv", 'No "}"'],
    ["a brace too many", "Worth {npv}}", "Too many braces"],
  ])("throws for %s", (_, template, message) => {
    const slots = { npv: "$B$1", years: counted("$B$2"), tax: { when: { none: "$B$3=0" } } };
    expect(() => templateFormula(template, slots)).toThrow(message);
  });
});
