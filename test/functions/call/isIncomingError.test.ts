import { isIncomingError } from "../../../src/functions/call/isIncomingError";

describe("an error cell as Excel hands it over", () => {
  it.each([[{ code: "#N/A" }], [{ code: "#REF!", message: "" }]])("is %j", (value) => {
    expect(isIncomingError(value)).toBe(true);
  });

  it.each([[null], [undefined], ["#N/A"], [5], [{}], [{ code: 5 }], [{ code: "N/A" }], [{ type: "Entity" }]])(
    "is not %j",
    (value) => {
      expect(isIncomingError(value)).toBe(false);
    },
  );
});
