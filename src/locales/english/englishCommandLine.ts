/** What the commands say on files and arguments, before anything is read. */
export const englishCommandLine = {
  caseUsage:
    "Usage: npm run case -- FILE [--sheet S] [--range A1:F2000] [--set name=value ...] --out case.xlsx",
  formulaUsage: 'Usage: npm run formula -- "=CLV(1000,10,,1000)" ... [--data FILE]',
  noFile: (file: string): string => `There is no file ${file}.`,
  noValue: (text: string): string => `--set takes name=value, not "${text}".`,
  noSheet: (name: string, known: readonly string[]): string =>
    `There is no sheet "${name}". The file has: ${known.join(", ")}.`,
  noRange: (text: string): string => `"${text}" is no range. A range is given as A1:F2000.`,
  unusable: (message: string): string => `The file could not be used: ${message}`,
};
