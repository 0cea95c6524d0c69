describe("the functions' entry", () => {
  it("does nothing on a page outside Excel", async () => {
    expect(typeof CustomFunctions).toBe("undefined");
    await expect(import("../../src/entries/functions")).resolves.toBeDefined();
  });
});
