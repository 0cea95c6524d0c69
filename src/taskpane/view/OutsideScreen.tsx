import type { PaneTexts } from "../paneTexts";

/** Shown where no Excel answers: what, why, what next. */
export function OutsideScreen({ texts }: { readonly texts: PaneTexts["outside"] }) {
  return (
    <main>
      <section>
        <h1>{texts.heading}</h1>
        <p role="alert">{texts.why}</p>
        <p>{texts.next}</p>
      </section>
    </main>
  );
}
