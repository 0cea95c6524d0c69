/** Where the formula comes from. */
  readonly sources: readonly string[];
}

export interface ErrorNote {
  readonly when: string;
  readonly given: Readonly<Record<string, ExampleValue>>;
}
