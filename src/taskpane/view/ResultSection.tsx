import { buildAnother, goToCase } from "../state/caseActions";
import { formatAmount, formatNumber, formatRate } from "../state/numberText";
import type { CaseState } from "../state/caseState";
import { shownResults } from "../paneTexts";
import type { WrittenCase } from "../../app/writeCase";

const rates: readonly string[] = ["irr", "roi", "break_even_churn"];
const years: readonly string[] = ["payback", "discounted_payback"];

/** What stands on the sheet now: its sentence, its key figures as read back, its checks. */
export function ResultSection({ state, built }: { readonly state: CaseState; readonly built: WrittenCase }) {
  const { words } = state;
  const { texts } = state.pane.settings;
  const { result } = texts;
  const culture = state.pane.culture.value;
  const { passed, failed } = built.results.checks;
  const count = (value: number): string => formatNumber(value, culture);
  const shown = (name: string, value: number | null): string => {
    if (value === null) return result.none;
    if (rates.includes(name)) return formatRate(value, culture, 2);
    return years.includes(name) ? formatNumber(value, culture, 2) : formatAmount(value, culture);
  };
  return (
    <section>
      <h1>{built.kept === null ? result.created(built.sheet.name) : result.updated(built.sheet.name)}</h1>
      {built.kept !== null && built.kept.length > 0 && <p>{result.kept(built.kept.join(", "))}</p>}
      {built.lost.length > 0 && <p class="wrong">{result.lost(built.lost.join(", "))}</p>}
      {failed.length === 0 ? (
        <p class="good">{result.passed(count(passed))}</p>
      ) : (
        <>
          <p class="wrong">{result.failed(count(failed.length), count(passed + failed.length))}</p>
          <ul class="facts">
            {failed.map((key) => (
              <li key={key}>{words.case.checks.names[key]}</li>
            ))}
          </ul>
        </>
      )}
      <p class="headline">{built.results.headline}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void goToCase(state)}>
          {result.goTo}
        </button>
        <button type="button" onClick={() => buildAnother(state)}>
          {result.another}
        </button>
      </div>
      <h2>{result.figures}</h2>
      <dl class="figures">
        {shownResults.map((name) => (
          <div key={name}>
            <dt>{result.names[name]}</dt>
            <dd>{shown(name, built.results.results[name] ?? null)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
