import { clvRetention } from "../../src/functions/clvRetention";
import { helpPath } from "../../src/functions/helpPath";

test("a help page lies in its folder under the function's name in lower case", () => {
  expect(helpPath(clvRetention)).toBe("help/clv.retention.html");
});
