import type { AssumptionName } from "../case/assumption";
import type { Assumed } from "../case/case";
import { dataOptions } from "../case/dataOptions";
import { prepareCase } from "../case/prepareCase";
import type { Failure } from "../core/outcome";
import type { Dataset, RowLedger } from "../data/dataset";
import { readDataset, type DatasetOptions } from "../data/readDataset";
import type { CaseResults } from "../excel/readResults";
import { readSelection } from "../excel/readSelection";
import { problemText } from "../taskpane/state/problemText";
import { writeCase } from "../taskpane/state/writeCase";

interface CaseRequest {
  readonly overrides: Readonly<Record<string, string>>;
  /** A serial number. */
  readonly today: number;
  readonly version: string;
  readonly options?: Pick<DatasetOptions, "asOf" | "flagPeriod">;
}

/** The line that the command prints. */
type CaseAnswer =
  | { readonly error: string }
  | {
      readonly recognised: Pick<Dataset, "kind" | "columns">;
      readonly rows: RowLedger;
      readonly assumptions: Partial<Record<AssumptionName, Assumed>>;
      readonly results: CaseResults["results"];
      readonly checks: CaseResults["checks"];
    };

const refused = ({ problem }: Failure): CaseAnswer => ({ error: problemText(problem) });

/** The pane's work without the pane: from the selection to a written case, on the same code. */
async function buildCase({ overrides, today, version, options = {} }: CaseRequest): Promise<CaseAnswer> {
  const onData = dataOptions(overrides);
  if (!onData.ok) return refused(onData);
  const selection = await readSelection();
  if (!selection.ok) return refused(selection);
  const dataset = readDataset(selection.value, { ...onData.value, ...options });
  if (!dataset.ok) return refused(dataset);
  const prepared = prepareCase(dataset.value, overrides, { version, today });
  if (!prepared.ok) return refused(prepared);
  const written = await writeCase(prepared.value);
  if (!written.ok) return refused(written);
  const { kind, columns, rows } = dataset.value;
  return {
    recognised: { kind, columns },
    rows,
    assumptions: prepared.value.assumptions,
    results: written.value.results.results,
    checks: written.value.results.checks,
  };
}

Object.assign(window, { customerWorth: { buildCase } });
