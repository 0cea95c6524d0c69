import type { AppTexts } from "../app/appTexts";
import { render } from "preact";
import packageFacts from "../../package.json";
import type { SampledKind } from "../data/datasetKind";
import { followTheme } from "../taskpane/followTheme";
import type { FunctionHelp } from "../taskpane/state/paneSettings";
import { begin } from "../taskpane/state/paneActions";
import { paneState } from "../taskpane/state/paneState";
import { englishKinds } from "../locales/english/englishKinds";
import { englishPane } from "../locales/english/englishPane";
import { todaySerial } from "../app/todaySerial";
import { OutsideScreen } from "../taskpane/view/OutsideScreen";
import { Pane } from "../taskpane/view/Pane";

/** How long Excel may take to answer before the page says what to do. */
const patience = 5000;

/** Each in a chunk of its own, loaded when it is asked for. */
const samples: Readonly<Record<SampledKind, () => Promise<{ readonly default: string }>>> = {
  list: () =>
    import(/* webpackChunkName: "sampleCustomers" */ "../../assets/sample-customers.csv", {
      with: { type: "text" },
    }),
  log: () =>
    import(/* webpackChunkName: "samplePurchases" */ "../../assets/sample-purchases.csv", {
      with: { type: "text" },
    }),
  cohort: () =>
    import(/* webpackChunkName: "sampleCohorts" */ "../../assets/sample-cohorts.csv", {
      with: { type: "text" },
    }),
  figures: () =>
    import(/* webpackChunkName: "sampleFigures" */ "../../assets/sample-figures.csv", {
      with: { type: "text" },
    }),
};

const loadSample = async (kind: SampledKind): Promise<string> => (await samples[kind]()).default;

/** The words of the case and of its sheet, in a chunk of their own. */
async function loadWords(): Promise<AppTexts> {
  const { englishCase } = await import(/* webpackChunkName: "words" */ "../locales/english/englishCase");
  const { englishExcel } = await import(/* webpackChunkName: "words" */ "../locales/english/englishExcel");
  const { englishPaneProblems } = await import(
    /* webpackChunkName: "words" */ "../locales/english/englishPaneProblems"
  );
  return { case: englishCase, excel: englishExcel, problems: englishPaneProblems };
}

async function loadFunctionHelp(): Promise<FunctionHelp> {
  const { englishFunctionWords } = await import(
    /* webpackChunkName: "functionsScreen" */ "../locales/english/englishFunctionWords"
  );
  const { englishFunctions } = await import(
    /* webpackChunkName: "functionsScreen" */ "../locales/english/englishFunctions"
  );
  return { functions: englishFunctions, words: englishFunctionWords };
}

const app = document.getElementById("app")!;

function show(screen: preact.ComponentChild): void {
  app.replaceChildren();
  render(screen, app);
}

const showOutside = (): void => show(<OutsideScreen texts={englishPane.outside} />);

function showPane(): void {
  const { displayLanguage, officeTheme } = Office.context;
  followTheme(document.documentElement, officeTheme?.isDarkTheme);
  const state = paneState({
    texts: englishPane,
    kinds: englishKinds,
    loadWords,
    loadFunctionHelp,
    language: displayLanguage,
    version: packageFacts.version,
    today: () => todaySerial(new Date()),
    loadSample,
  });
  show(<Pane state={state} />);
  void begin(state);
}

followTheme(document.documentElement, undefined);
if (typeof Office === "undefined") showOutside();
else {
  const waiting = setTimeout(showOutside, patience);
  void Office.onReady(({ host }) => {
    clearTimeout(waiting);
    if (host === Office.HostType.Excel) showPane();
    else showOutside();
  });
}
