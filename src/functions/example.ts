import type { Parameter } from "./parameter";

/** A call that is shown as help and run as a test. */
export interface Example<Given = Readonly<Record<string, ExampleValue>>> {
  readonly given: Given;
  readonly gives: ExampleValue;
}

export type ExampleValue = number | string | Grid;

/** Rows of cells, written as an array constant. */
export type Grid = readonly (readonly (number | string)[])[];

/** An example's arguments by name: those without a default must be there. */
export type GivenOf<Parameters extends Readonly<Record<string, Parameter>>> = {
  readonly [
    Name in keyof Parameters as Parameters[Name] extends { readonly otherwise: unknown } ? never : Name
  ]: ExampleValueOf<Parameters[Name]>;
} & {
  readonly [
    Name in keyof Parameters as Parameters[Name] extends { readonly otherwise: unknown } ? Name : never
  ]?: ExampleValueOf<Parameters[Name]>;
};

type ExampleValueOf<P extends Parameter> = P extends { readonly choices: readonly string[] }
  ? P["choices"][number]
  : P extends { readonly kind: "customers" }
    ? Grid
    : number | readonly (readonly number[])[];
