import type { AppOutcome } from "../../app/appProblem";
import type { Busy, PaneBasics } from "./paneBasics";
import { problemText } from "../../app/problemText";

/** Does one thing at a time with Excel; a failure becomes the sentence that the pane shows. */
export async function act<Value>(
  pane: PaneBasics,
  busy: Busy,
  work: () => Promise<AppOutcome<Value>>,
): Promise<Value | null> {
  if (pane.busy.value !== null) return null;
  pane.busy.value = busy;
  pane.problem.value = null;
  pane.notice.value = null;
  try {
    const outcome = await work();
    if (outcome.ok) return outcome.value;
    const sentence = problemText(outcome.problem, await pane.settings.loadWords());
    if (outcome.problem.reason === "cancelled") pane.notice.value = sentence;
    else pane.problem.value = sentence;
    return null;
  } catch {
    // What is no refusal of Excel's is a fault of ours, or a part of the pane that could not be loaded.
    pane.problem.value = pane.settings.texts.failed;
    return null;
  } finally {
    pane.busy.value = null;
  }
}
