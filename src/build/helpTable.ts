import { type Html, html } from "./html";

/** A table with a heading for each column; the first cell of a row is the row's heading. */
export const helpTable = (
  caption: string,
  headings: readonly Html[],
  rows: readonly (readonly Html[])[],
): Html =>
  html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first ?? []}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
