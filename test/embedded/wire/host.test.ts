/** @jest-environment ./test/environment.cjs */
import { codeOf, openPage, type Page } from "../openPage";

describe("Excel as the page sees it", () => {
  let page: Page;
  beforeAll(async () => (page = await openPage()));
  afterAll(() => page.close());

  it("is Excel on a PC", async () => {
    expect(await page.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(page.Office.context.displayLanguage).toBe("en-US");
    expect(page.Office.context.contentLanguage).toBe("en-US");
    expect(page.problems).toEqual([]);
  });

  it("supports exactly the requirement sets that it claims", () => {
    const { requirements } = page.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(requirements.isSetSupported("NoSuchApi")).toBe(false);
  });

  it("keeps the document's settings", async () => {
    const { settings } = page.Office.context.document;
    settings.set("answer", 42);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(settings.get("answer")).toBe(42);
  });
});

describe("an older, Danish Excel", () => {
  let page: Page;
  const requirementSets = { ExcelApi: "1.9", CustomFunctionsRuntime: "1.1", SharedRuntime: "1.1" };
  beforeAll(
    async () => (page = await openPage({ language: "da-DK", requirementSets, calculationMode: "Manual" })),
  );
  afterAll(() => page.close());

  it("reports Danish as its language", async () => {
    expect(page.Office.context.displayLanguage).toBe("da-DK");
    expect(page.Office.context.contentLanguage).toBe("da-DK");
  });

  it("reports Danish separators where the version can report them", async () => {
    const newer = await openPage({ language: "da-DK" });
    const separators = await newer.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      application.cultureInfo.load("name");
      await context.sync();
      return [application.cultureInfo.name, application.decimalSeparator, application.thousandsSeparator];
    });
    newer.close();
    expect(separators).toEqual(["da-DK", ",", "."]);
  });

  it("reports manual calculation", async () => {
    const mode = await page.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
  });

  it("lacks newer members, which Microsoft's library reports", async () => {
    const { requirements } = page.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    // Application.cultureInfo belongs to ExcelApi 1.11.
    const tooNew = page.run(async (context) => {
      context.workbook.application.cultureInfo.load("name");
      await context.sync();
    });
    expect(await codeOf(tooNew)).toBe("ApiNotFound");
  });
});
