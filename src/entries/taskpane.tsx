import { render } from "preact";
import packageFacts from "../../package.json";
import { followTheme } from "../taskpane/followTheme";
import { begin } from "../taskpane/state/paneActions";
import { paneState } from "../taskpane/state/paneState";
import { texts } from "../taskpane/texts";
import { todaySerial } from "../taskpane/todaySerial";
import { OutsideScreen } from "../taskpane/view/OutsideScreen";
import { Pane } from "../taskpane/view/Pane";

/** How long Excel may take to answer before the page says what to do. */
const patience = 5000;

const loadSample = async (): Promise<string> =>
  (
    await import(/* webpackChunkName: "sampleCustomers" */ "../../assets/sample-customers.csv", {
      with: { type: "text" },
    })
  ).default;

const app = document.getElementById("app")!;

const show = (screen: preact.ComponentChild): void => {
  app.replaceChildren();
  render(screen, app);
};

const showOutside = (): void => show(<OutsideScreen texts={texts.outside} />);

function showPane(): void {
  const { displayLanguage, officeTheme } = Office.context;
  followTheme(document.documentElement, officeTheme?.isDarkTheme);
  const state = paneState({
    texts,
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
