/** @jest-environment ./test/environment.cjs */
import { outer } from "../../outer";

const { emptySheet } = outer<typeof import("../../../src/embedded/file/emptySheet")>(
  "src/embedded/file/emptySheet",
);

it("a new sheet has a name, gridlines and portrait orientation, and nothing else", () => {
  const { name, showGridlines, page, ...rest } = emptySheet("Data");
  expect({ name, showGridlines, page }).toEqual({
    name: "Data",
    showGridlines: true,
    page: { orientation: "portrait", rowBreaks: [] },
  });
  for (const part of Object.values(rest)) expect([0, [], {}]).toContainEqual(part);
});
