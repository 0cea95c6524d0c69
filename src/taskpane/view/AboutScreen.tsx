import type { PaneSettings } from "../state/paneSettings";
import { later } from "./later";

const HostLine = later(async () => (await import(/* webpackChunkName: "host" */ "./HostLine")).HostLine);

/** Version, conventions, privacy. */
export function AboutScreen({ settings }: { readonly settings: PaneSettings }) {
  const { about, productName } = settings.texts;
  return (
    <section>
      <h1>{productName}</h1>
      <p class="quiet">{about.version(settings.version)}</p>
      <HostLine label={about.host} />
      <h2>{about.conventions}</h2>
      <ul class="facts">
        {about.conventionTexts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{about.privacy}</h2>
      <p>{about.privacyText}</p>
    </section>
  );
}
