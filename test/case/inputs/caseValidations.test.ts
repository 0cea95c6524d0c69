import { caseSheet } from "../../../src/case/caseSheet";
import { assumptionOf, type AssumptionName } from "../../../src/case/assumptions/assumptions";
import { sheetColumns as at } from "../../../src/case/sheet/sheetColumns";
import { englishCase } from "../../../src/locales/english/englishCase";
import { caseOf, mix } from "../caseOf";

const plan = caseSheet(caseOf(mix), englishCase);
function validationOf(name: AssumptionName) {
  const { row, column } = plan.inputs[name]!;
  return plan.validations.find(
    ({ area }) => area.row === row && column >= area.column && column < area.column + area.columns,
  );
}
const inputs = Object.keys(plan.inputs) as AssumptionName[];

describe("the validations of the inputs", () => {
  it("are there for all but texts", () => {
    const without = inputs.filter((name) => validationOf(name) === undefined);
    expect(without).toEqual(["currency"]);
  });

  it.each(inputs.filter((name) => assumptionOf(name).range !== undefined && name !== "years"))(
    "have the range of %s",
    (name) => {
      const [minimum, maximum] = assumptionOf(name).range!;
      expect(validationOf(name)).toMatchObject({ kind: "decimal", minimum, maximum });
    },
  );

  it("end the horizon where the columns end", () => {
    expect(validationOf("years")).toMatchObject({ kind: "wholeNumber", minimum: 1, maximum: 10 });
  });

  it("list the choices as the cells show them", () => {
    expect(validationOf("scenario")).toMatchObject({
      kind: "list",
      items: Object.values(englishCase.inputs.choices.scenario),
    });
  });

  it("cover the scenarios and the test range, the years and the levels", () => {
    expect(validationOf("customers")?.area).toMatchObject({ column: at.cautious, columns: 5 });
    expect(validationOf("tax_rate")?.area).toMatchObject({ column: at.cautious, columns: 3 });
    expect(validationOf("ramp")?.area).toMatchObject({ columns: 10 });
    expect(validationOf("satisfaction_shares")?.area).toMatchObject({ rows: 3, columns: 1 });
  });
});
