import { messageText } from "../../core/message";
import type { Dataset } from "../../data/dataset";
import type { CaseState } from "../state/caseState";
import { BaselineList } from "./BaselineList";
import { ColumnsList } from "./ColumnsList";
import { CountingSettings } from "./CountingSettings";
import { KindChoice } from "./KindChoice";
import { QuestionsList } from "./QuestionsList";
import { formatNumber } from "../state/numberText";
import { formatDay } from "./formatDay";

/** What was read: rows, period, columns, the baseline, and what must be confirmed. */
export function ReadSection({ state, dataset }: { readonly state: CaseState; readonly dataset: Dataset }) {
  const { words } = state;
  const { texts, language } = state.pane.settings;
  const { data } = words.case;
  const count = (value: number): string => formatNumber(value, state.pane.culture.value);
  const { rows, period, hiddenRows } = dataset;
  return (
    <section>
      <h1>{texts.read.heading}</h1>
      <p class="quiet">{dataset.address}</p>
      <ul class="facts">
        <li>{texts.read.rows(count(rows.kept), count(rows.read))}</li>
        {rows.dropped.map((dropped) => (
          <li key={dropped.reason}>
            {texts.read.dropped(count(dropped.count), data.dropped[dropped.reason])}
          </li>
        ))}
        {hiddenRows > 0 && <li>{texts.read.hidden[dataset.rowsRead](count(hiddenRows))}</li>}
        {dataset.remarks.map((remark) => (
          <li key={remark.say}>{messageText(remark, data.remarks)}</li>
        ))}
        {period !== null && (
          <li>{texts.read.period(formatDay(period.from, language), formatDay(period.to, language))}</li>
        )}
      </ul>
      <KindChoice state={state} />
      <BaselineList state={state} dataset={dataset} />
      <ColumnsList state={state} />
      <CountingSettings state={state} dataset={dataset} />
      <QuestionsList state={state} dataset={dataset} />
    </section>
  );
}
