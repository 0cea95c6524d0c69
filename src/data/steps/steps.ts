/**
 * A long piece of work that rests now and then, so that whoever runs it can let others have a turn, show how far it
 * is, or stop it. It yields the share that is done, from 0 to 1.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Does the work in one go. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
