import { type Book, openBook } from "../book/book";
import { nodeEngine } from "../engine/nodeEngine";
import { type HostSettings, defaultSettings } from "../hostSettings";

/** An embedded workbook without a screen, with one empty sheet. */
export const embeddedWorkbook = (settings: Partial<HostSettings> = {}): Book =>
  openBook(nodeEngine(), { ...defaultSettings, ...settings });
