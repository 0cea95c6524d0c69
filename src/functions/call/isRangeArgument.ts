import type { CellError } from "./cell";
import type { ArgumentValue } from "../parameter";
import type { RangeArgument } from "./rangeArgument";

export const isRangeArgument = (
  argument: ArgumentValue | CellError | RangeArgument,
): argument is RangeArgument => typeof argument === "object" && argument !== null && "cells" in argument;
