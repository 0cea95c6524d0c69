import type { CasePreview } from "../../case/prepare/previewCase";
import type { CaseState } from "../state/caseState";
import { formatAmount, formatNumber, formatRate } from "../state/numberText";
import { CustomersLine } from "./CustomersLine";

/** Three numbers and a line before anything is written. */
export function PreviewSection({
  state,
  preview,
}: {
  readonly state: CaseState;
  readonly preview: CasePreview;
}) {
  const { preview: texts } = state.pane.settings.texts;
  const culture = state.pane.culture.value;
  const prepared = state.prepared.value;
  const costs = ["one_off_cost", "annual_cost", "cost_per_customer"] as const;
  const isFree = prepared.ok && costs.every((cost) => prepared.value.assumptions[cost].value === 0);
  const figures = [
    { label: texts.value, value: formatAmount(preview.npv, culture) },
    {
      label: texts.payback,
      value: preview.payback === null ? texts.none : texts.years(formatNumber(preview.payback, culture, 1)),
    },
    {
      label: texts.breakEven,
      value: preview.breakEvenChurn === null ? texts.none : formatRate(preview.breakEvenChurn, culture, 2),
    },
  ];
  return (
    <section>
      <h2>{texts.heading}</h2>
      <dl class="tiles">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isFree && <p class="quiet">{texts.noCost}</p>}
      <CustomersLine preview={preview} culture={culture} texts={texts} />
    </section>
  );
}
