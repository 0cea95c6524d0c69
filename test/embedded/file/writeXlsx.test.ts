/** @jest-environment ./test/environment.cjs */
import type * as ReadXlsx from "../../../src/embedded/file/readXlsx";
import type * as WriteXlsx from "../../../src/embedded/file/writeXlsx";
import { outer } from "../../outer";
import { validateOpenXml } from "../../tools/validateOpenXml";
import { everything } from "./everything";

const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");
const { readXlsx } = outer<typeof ReadXlsx>("src/embedded/file/readXlsx");

describe("a workbook that uses whatever the model knows", () => {
  test("is read as it was written", async () => {
    expect(await readXlsx(await writeXlsx(everything))).toEqual(everything);
  });

  test("is sound to Microsoft's validator", async () => {
    expect(await validateOpenXml(await writeXlsx(everything))).toEqual([]);
  });
});
