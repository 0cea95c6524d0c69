/** Whether this Excel has a requirement set of its API, such as "1.20". */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
