import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";

/** A part of the pane that is loaded when it is first shown. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const loaded = signal<FunctionComponent<Props> | null>(null);
  return function Later(props: Props) {
    const Part = loaded.value;
    if (Part !== null) return <Part {...props} />;
    void load().then((part) => (loaded.value = part));
    return null;
  };
}
