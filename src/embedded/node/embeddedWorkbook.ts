import { type Book, openBook } from "../book/book";
import { nodeEngine } from "../engine/nodeEngine";
import { type HostSettings, defaultSettings } from "../hostSettings";
import { quietPorts } from "./quietPorts";

/** An embedded workbook without a screen, with one empty sheet. */
export function embeddedWorkbook(settings: Partial<HostSettings> = {}): Book {
  quietPorts();
  return openBook(nodeEngine(), { ...defaultSettings, ...settings });
}
