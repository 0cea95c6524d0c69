import type { PaneState, Tab } from "../state/paneState";
import { AboutScreen } from "./AboutScreen";
import { CaseScreen } from "./CaseScreen";
import { Doing } from "./Doing";
import { later } from "./later";
import { ReadingProgress } from "./ReadingProgress";

const FunctionsScreen = later(
  async () => (await import(/* webpackChunkName: "functionsScreen" */ "./FunctionsScreen")).FunctionsScreen,
);

const tabs: readonly Tab[] = ["case", "functions", "about"];

/** The whole pane: its parts, and below them what is going on, where it is always found. */
export function Pane({ state }: { readonly state: PaneState }) {
  const { texts } = state.settings;
  const current = state.tab.value;
  const { busy, problem, notice, reading } = state;
  return (
    <>
      <nav class="tabs" aria-label={texts.tabs.label}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            class="tab"
            aria-current={tab === current ? "page" : undefined}
            onClick={() => (state.tab.value = tab)}
          >
            {texts.tabs[tab]}
          </button>
        ))}
      </nav>
      <main aria-busy={busy.value !== null}>
        {current === "case" && <CaseScreen state={state} />}
        {current === "functions" && <FunctionsScreen state={state} />}
        {current === "about" && <AboutScreen settings={state.settings} />}
      </main>
      <div class="messages">
        <p role="alert" class="alert">
          {problem.value}
        </p>
        {reading.value !== null && <ReadingProgress state={state} reading={reading.value} />}
        <p role="status" class={reading.value === null ? "status" : "spoken"}>
          {busy.value === null ? notice.value : <Doing state={state} busy={busy.value} />}
        </p>
      </div>
    </>
  );
}
