import { Utilities } from "@microsoft/office-js-helpers";

/** What Office says it is: the one thing that Microsoft's archived helpers are used for, loaded when this is shown. */
export function HostLine({ label }: { readonly label: string }) {
  return (
    <p class="quiet">
      {label} {Utilities.host}, {Utilities.platform}
    </p>
  );
}
