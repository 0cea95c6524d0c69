import type { CasePreview } from "../../case/prepare/previewCase";
import type { Culture } from "../../excel/read/readCulture";
import { formatNumber } from "../state/numberText";
import type { PaneTexts } from "../paneTexts";

const width = 280;
const height = 88;
const edge = 4;

/** Customers with the programme and without, as two lines; the words say the same. */
export function CustomersLine({
  preview: { customersWith, customersWithout },
  culture,
  texts,
}: {
  readonly preview: CasePreview;
  readonly culture: Culture;
  readonly texts: PaneTexts["preview"];
}) {
  const all = [...customersWith, ...customersWithout];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const years = customersWith.length - 1;
  const across = (year: number): number => edge + (years === 0 ? 0 : (year / years) * (width - 2 * edge));
  const down = (customers: number): number =>
    highest === lowest
      ? height / 2
      : height - edge - ((customers - lowest) / (highest - lowest)) * (height - 2 * edge);
  const points = (customers: readonly number[]): string =>
    customers.map((value, year) => `${across(year).toFixed(1)},${down(value).toFixed(1)}`).join(" ");
  const last = (customers: readonly number[]): string => formatNumber(customers.at(-1) ?? 0, culture);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={texts.chart(String(years), last(customersWith), last(customersWithout))}
      >
        <polyline class="without" points={points(customersWithout)} />
        <polyline class="with" points={points(customersWith)} />
      </svg>
      <figcaption aria-hidden="true">
        <span class="with">
          {texts.with}: {last(customersWith)}
        </span>
        <span class="without">
          {texts.without}: {last(customersWithout)}
        </span>
      </figcaption>
    </figure>
  );
}
