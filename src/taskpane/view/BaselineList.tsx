import type { Dataset } from "../../data/dataset";
import { formatAmount, formatNumber, formatRate } from "../state/numberText";
import type { CaseState } from "../state/caseState";

/** The baseline that the data measure, in few figures. */
export function BaselineList({ state, dataset }: { readonly state: CaseState; readonly dataset: Dataset }) {
  const { read } = state.pane.settings.texts;
  const culture = state.pane.culture.value;
  const { measures, churn } = dataset;
  const rate = (value: number): string => formatRate(value, culture);
  const evidence = churn.interval
    ? read.interval(rate(churn.interval.lower), rate(churn.interval.upper))
    : churn.upperLimit === null
      ? null
      : read.upperLimit(rate(churn.upperLimit));
  const figures = [
    { label: read.customers, value: measures.customers && formatNumber(measures.customers.value, culture) },
    { label: read.churn, value: measures.churn_now && rate(measures.churn_now.value), evidence },
    {
      label: read.revenue,
      value: measures.revenue_per_customer && formatAmount(measures.revenue_per_customer.value, culture),
    },
    {
      label: read.margin,
      value: measures.annual_margin && formatAmount(measures.annual_margin.value, culture),
    },
  ];
  return (
    <dl class="figures">
      {figures.map(({ label, value, evidence: more }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value ?? <span class="quiet">{read.notMeasured}</span>}
            {more && <span class="quiet under">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
