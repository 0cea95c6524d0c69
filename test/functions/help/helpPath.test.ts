import { clvRetention } from "../../../src/functions/definitions/clvRetention";
import { helpPath } from "../../../src/functions/help/helpPath";

it("a help page lies in its folder under the function's name in lower case", () => {
  expect(helpPath(clvRetention)).toBe("help/clv.retention.html");
});
