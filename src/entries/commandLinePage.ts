import type { Assumed } from "../case/prepare/case";
import { dataOptions } from "../case/prepare/dataOptions";
import { prepareCase } from "../case/prepare/prepareCase";
import type { AppProblem } from "../app/appProblem";
import type { Failure } from "../core/outcome";
import type { Dataset, RowLedger } from "../data/dataset";
import { readDataset } from "../data/readDataset";
import { isoDate } from "../data/cells/readDate";
import { runSteps } from "../data/steps/steps";
import type { CaseResults } from "../excel/read/readResults";
import { readSelection } from "../excel/read/readSelection";
import { englishCase } from "../locales/english/englishCase";
import { englishExcel } from "../locales/english/englishExcel";
import { problemText } from "../app/problemText";
import { writeCase } from "../app/writeCase";

interface CaseRequest {
  readonly overrides: Readonly<Record<string, string>>;
  /** A serial number. */
  readonly today: number;
  readonly version: string;
}

/** The line that the command prints. */
type CaseAnswer =
  | { readonly error: string }
  | {
      readonly recognised: Pick<Dataset, "kind" | "columns">;
      readonly rows: RowLedger;
      readonly assumptions: Readonly<Record<string, Assumed>>;
      readonly results: CaseResults["results"];
      readonly checks: CaseResults["checks"];
    };

const words = { case: englishCase, excel: englishExcel };

const refused = ({ problem }: Failure<AppProblem>): CaseAnswer => ({ error: problemText(problem, words) });

/** The pane's work without the pane: from the selection to a written case, on the same code. */
async function buildCase({ overrides, today, version }: CaseRequest): Promise<CaseAnswer> {
  const onData = dataOptions(overrides);
  if (!onData.ok) return refused(onData);
  const selection = await readSelection();
  if (!selection.ok) return refused(selection);
  const dataset = runSteps(readDataset(selection.value, onData.value));
  if (!dataset.ok) return refused(dataset);
  const prepared = prepareCase(dataset.value, overrides, { version, today });
  if (!prepared.ok) return refused(prepared);
  const written = await writeCase(prepared.value, words.case);
  if (!written.ok) return refused(written);
  const { kind, columns, rows } = dataset.value;
  return {
    recognised: { kind, columns },
    rows,
    assumptions: { ...prepared.value.assumptions, ...readAs(dataset.value, overrides) },
    results: written.value.results.results,
    checks: written.value.results.checks,
  };
}

/** How the data were read, beside the assumptions: each choice, the day, and the window. */
function readAs(
  { choices, period, kind }: Dataset,
  given: CaseRequest["overrides"],
): Readonly<Record<string, Assumed>> {
  const source = (name: string, otherwise: string): string => (name in given ? "set" : otherwise);
  const ofChoices = choices.map(({ name, value, confirmed }): [string, Assumed] => [
    name,
    { value, source: source(name, confirmed ? "as the data say" : "assumed") },
  ]);
  return {
    ...Object.fromEntries(ofChoices),
    ...(period === null
      ? {}
      : { as_of: { value: isoDate(period.to), source: source("as_of", "last date in the data") } }),
    ...(kind === "log"
      ? {
          window_days: {
            value: Number(given["window_days"] ?? 365),
            source: source("window_days", "assumed"),
          },
        }
      : {}),
  };
}

Object.assign(window, { customerWorth: { buildCase } });
