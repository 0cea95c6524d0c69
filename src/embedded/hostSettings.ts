/** The Excel that the host claims to be, so that an older or a Danish one can be simulated. */
export interface HostSettings {
  /** A language tag such as "da-DK": the user interface's and the workbook's. */
  readonly language: string;
  /** Requirement sets by name, with the highest version supported. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The value that a custom function receives for an empty cell in a range: 0 on the desktop, null or "" on the web. */
  readonly emptyCell: 0 | null | "";
  readonly calculationMode: "Automatic" | "Manual";
  readonly readOnly: boolean;
  /** Whether the structure is protected: no sheet can be added, renamed or deleted. */
  readonly structureProtected: boolean;
  /** The maximum size of a request and of a response in bytes: 5 MB in Excel on the web, no limit on the desktop. */
  readonly payloadLimit: number;
  /** The error code of the n-th request of the add-in, counted from 1; null where the request is carried out. */
  readonly faultOf: (request: number) => string | null;
}

export const defaultSettings: HostSettings = {
  language: "en-US",
  requirementSets: {
    ExcelApi: "1.17",
    CustomFunctions: "1.7",
    CustomFunctionsRuntime: "1.3",
    SharedRuntime: "1.1",
  },
  emptyCell: null,
  calculationMode: "Automatic",
  readOnly: false,
  structureProtected: false,
  payloadLimit: Infinity,
  faultOf: () => null,
};
