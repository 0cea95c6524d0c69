import { all } from "../functions/definitions/all";
import { englishHelp } from "../locales/english/englishHelp";
import { functionTable } from "./functionTable";

const begin = "<!-- functions -->\n";
const end = "<!-- /functions -->";

/** The README with the table of functions as the definitions have it now, between its two marks. */
export function readmeWithTables(readme: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error("The README has lost its marks.");
  return `${before}${begin}\n${functionTable(all, englishHelp)}\n${end}${after}`;
}
