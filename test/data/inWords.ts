import { messageText } from "../../src/core/message";
import type { Dataset, LostDefinition, MeasureName } from "../../src/data/dataset";
import { englishData } from "../../src/locales/english/englishData";

/** The questions of a dataset as English sentences; the functions below do the same for its other messages. */
export const questionsOf = ({ questions }: Pick<Dataset, "questions">): readonly string[] =>
  questions.map(({ asked }) => messageText(asked, englishData.questions));

export const remarksOf = ({ remarks }: Pick<Dataset, "remarks">): readonly string[] =>
  remarks.map((remark) => messageText(remark, englishData.remarks));

export const reasonsOfColumns = ({ readings }: Pick<Dataset, "readings">): readonly string[] =>
  readings.map(({ reason }) => messageText(reason, englishData.readingReasons));

export function sourceOf({ measures }: Pick<Dataset, "measures">, name: MeasureName): string | undefined {
  const measure = measures[name];
  return measure && englishData.source(measure.source);
}

export const lostMeans = (definition: LostDefinition): string =>
  messageText(definition, englishData.lostMeans);

export const segmentNamesOf = ({ segments }: Pick<Dataset, "segments">): readonly string[] =>
  (segments?.each ?? []).map(({ name }) => messageText(name, englishData.segmentNames));
