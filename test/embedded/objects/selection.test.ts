/** @jest-environment ./test/environment.cjs */
import { areaOf } from "../embedded";
import { codeOf, openPage, type Page } from "../openPage";

describe("the selection", () => {
  let page: Page;
  beforeAll(async () => (page = await openPage()));
  afterAll(() => page.close());

  const select = (...addresses: string[]) =>
    page.book.select({ sheet: page.book.activeSheet(), areas: addresses.map(areaOf) });
  const selected = () =>
    page.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });

  it("starts at the first cell and then is what was selected last", async () => {
    expect(await selected()).toBe("Sheet1!A1");
    select("B2:C9");
    expect(await selected()).toBe("Sheet1!B2:C9");
    select("A:C");
    expect(await selected()).toBe("Sheet1!A:C");
  });

  it("is not a single range but a list of areas where several are selected", async () => {
    select("A1:B5", "D1:E5");
    expect(await codeOf(selected())).toBe("InvalidSelection");
    const read = await page.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges();
      ranges.load("address,areaCount,cellCount");
      ranges.areas.load("items/address");
      await context.sync();
      return { ...ranges.toJSON(), areas: ranges.areas.items.map(({ address }) => address) };
    });
    expect(read).toMatchObject({
      ...{ address: "Sheet1!A1:B5,Sheet1!D1:E5", areaCount: 2, cellCount: 20 },
      areas: ["Sheet1!A1:B5", "Sheet1!D1:E5"],
    });
  });

  it("notifies the page when it changes, until the page removes its handler", async () => {
    const heard: string[] = [];
    const handler = await page.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const later = () => new Promise((resolve) => setTimeout(resolve, 50));
    select("C3");
    select("D4:E5", "G7");
    await later();
    expect(heard).toEqual(["C3", "D4:E5,G7"]);
    await page.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    select("A1");
    await later();
    expect(heard).toEqual(["C3", "D4:E5,G7"]);
  });
});
