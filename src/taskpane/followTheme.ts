/** "light" or "dark" on the page, as Office has it where it tells (not on the web), else as the system has it. */
export function followTheme(root: HTMLElement, officeIsDark: boolean | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    root.dataset["theme"] = (officeIsDark ?? system.matches) ? "dark" : "light";
  };
  system.addEventListener("change", apply);
  apply();
}
