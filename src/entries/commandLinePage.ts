import type { Assumed } from "../case/prepare/case";
import { wordsOf } from "../case/inputs/inputsTexts";
import { lackedBy } from "../case/prepare/caseProblem";
import { prepareCase } from "../case/prepare/prepareCase";
import { readSettings, type Settings } from "../case/prepare/readSettings";
import { entered, type Source } from "../case/prepare/source";
import type { AppProblem } from "../app/appProblem";
import { messageText } from "../core/message";
import type { Failure } from "../core/outcome";
import type { Dataset } from "../data/dataset";
import { kindFacts } from "../data/datasetKind";
import { windowLimits } from "../data/datasetOptions";
import { readDataset } from "../data/readDataset";
import { isoDate } from "../data/cells/readDate";
import { runSteps } from "../data/steps/steps";
import type { CaseResults } from "../excel/read/readResults";
import { readSelection } from "../excel/read/readSelection";
import { englishCase } from "../locales/english/englishCase";
import type { AppTexts } from "../app/appTexts";
import { englishCommandLineProblems } from "../locales/english/englishCommandLineProblems";
import { englishExcel } from "../locales/english/englishExcel";
import { type OpenPoint, openPoints } from "../app/openPoints";
import { problemText } from "../app/problemText";
import { writeCase } from "../app/writeCase";

interface CaseRequest {
  readonly overrides: Readonly<Record<string, string>>;
  /** A serial number. */
  readonly today: number;
  readonly version: string;
}

type AssumptionAnswers = Readonly<Record<string, { readonly value: unknown; readonly source: string }>>;

/** The line that the command prints. */
type CaseAnswer =
  | { readonly error: string; readonly reason: string; readonly about: readonly string[] }
  | {
      readonly recognised: {
        readonly kind: Dataset["kind"];
        readonly columns: Readonly<Record<string, string>>;
      };
      readonly rows: {
        readonly read: number;
        readonly kept: number;
        readonly dropped: readonly { readonly reason: string; readonly count: number }[];
      };
      /** What is open in the reading. */
      readonly asked: readonly OpenPoint[];
      readonly assumptions: AssumptionAnswers;
      readonly results: CaseResults["results"];
      readonly checks: { readonly passed: number; readonly failed: readonly string[] };
    };

const words: AppTexts = {
  case: englishCase,
  excel: englishExcel,
  problems: englishCommandLineProblems,
};

const refused = ({ problem }: Failure<AppProblem>): CaseAnswer => ({
  error: problemText(problem, words),
  reason: problem.reason,
  about: topicsOf(problem),
});

/** What a problem is about, in ids: what the data lack, or the name of the value that cannot be taken. */
function topicsOf(problem: AppProblem): readonly string[] {
  if (problem.room === "data") return problem.about;
  if (problem.room === "excel") return [];
  const lacked = lackedBy[problem.reason];
  if (lacked !== undefined) return [lacked];
  return "name" in problem.facts ? [problem.facts.name] : [];
}

/** The pane's work without the pane: from the selection to a written case, on the same code. */
async function buildCase({ overrides, today, version }: CaseRequest): Promise<CaseAnswer> {
  const read = readSettings(overrides);
  if (!read.ok) return refused(read);
  const settings = read.value;
  const selection = await readSelection();
  if (!selection.ok) return refused(selection);
  const dataset = runSteps(readDataset(selection.value, settings.options));
  if (!dataset.ok) return refused(dataset);
  const prepared = prepareCase(dataset.value, settings.overrides, { version, today });
  if (!prepared.ok) return refused(prepared);
  const written = await writeCase(prepared.value, words.case);
  if (!written.ok) return refused(written);
  const { kind, rows } = dataset.value;
  const { dropped } = words.case.data;
  const { results, checks } = written.value.results;
  return {
    recognised: { kind, columns: columnsOf(dataset.value) },
    rows: {
      ...rows,
      dropped: rows.dropped.map(({ reason, count }) => ({ reason: dropped[reason], count })),
    },
    asked: openPoints(dataset.value, words.case.data),
    assumptions: inWords({ ...prepared.value.assumptions, ...readAs(dataset.value, settings) }),
    results,
    checks: { ...checks, failed: checks.failed.map((key) => words.case.checks.names[key]) },
  };
}

/** The columns by their headers, one without a header by its place. */
function columnsOf({
  columns: { periods, ...columns },
  readings,
}: Dataset): Readonly<Record<string, string>> {
  const { columnName, columnSpan } = words.case.data;
  return {
    ...columns,
    ...(periods === undefined ? {} : { periods: columnSpan(periods) }),
    ...Object.fromEntries(readings.map((reading) => [reading.role, columnName(reading)])),
  };
}

/** How the data were read, beside the assumptions: each choice, the day, and the window. */
function readAs(
  { choices, period, kind }: Dataset,
  { options }: Settings,
): Readonly<Record<string, Assumed<string | number>>> {
  const assumed: Source = { say: "assumed", reason: null };
  const ofChoices = choices.map(({ name, value, confirmed }): [string, Assumed<string>] => {
    const byData: Source = confirmed ? { say: "asDataSay" } : assumed;
    return [name, { value, source: options.chosen?.[name] === undefined ? byData : entered }];
  });
  const lastDay: Source = options.asOf === undefined ? { say: "lastDate" } : entered;
  return {
    ...Object.fromEntries(ofChoices),
    ...(period === null ? {} : { as_of: { value: isoDate(period.to), source: lastDay } }),
    ...(kindFacts[kind].isLostBySilence
      ? {
          window_days: {
            value: options.windowDays ?? windowLimits.usual,
            source: options.windowDays === undefined ? assumed : entered,
          },
        }
      : {}),
  };
}

/** The sources as the JSON has them. */
const inWords = (assumptions: Readonly<Record<string, Assumed<unknown>>>): AssumptionAnswers =>
  Object.fromEntries(
    Object.entries(assumptions).map(([name, { value, source }]) => [
      name,
      {
        value: typeof value === "string" ? wordsOf(words.case.inputs, value) : value,
        source: messageText(source, words.case.prepare.sources),
      },
    ]),
  );

Object.assign(window, { customerWorth: { buildCase } });
