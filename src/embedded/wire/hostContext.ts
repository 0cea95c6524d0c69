import type { HostSettings } from "../hostSettings";

type Callback = (...values: unknown[]) => void;

/** Office's colourful theme, as the numbers that Office sends; the web page interprets them. */
const lightTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

/** What office.js requests from desktop Excel through `window.external` before its own channel is open. */
export function hostContext(settings: HostSettings, onUnknown: (id: unknown) => void) {
  const stored = new Map<string, unknown>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "embedded",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.language,
    GetAppDataLocale: () => settings.language,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "1",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(settings.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(lightTheme),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]) =>
        stored.forEach((value, key) => (keys.push(key), values.push(value))),
      Write: (keys: readonly string[], values: readonly unknown[]) =>
        keys.forEach((key, index) => stored.set(key, values[index])),
    }),
  };
  return {
    GetContext: () => context,
    /** Older document events: registration succeeds, but none of them is sent. */
    RegisterEvent: (_id: unknown, _target: unknown, _handler: Callback, registered?: Callback) =>
      registered?.(0),
    UnregisterEvent: (_id: unknown, _target: unknown, unregistered?: Callback) => unregistered?.(0),
    Execute: (id: unknown) => onUnknown(id),
  };
}
