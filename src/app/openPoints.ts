import { messageText } from "../core/message";
import { choices } from "../data/choice";
import { roleOf } from "../data/columns/openColumns";
import type { Dataset } from "../data/dataset";
import type { DataTexts } from "../data/dataTexts";
import type { Question } from "../data/question";

/** What is open in a reading: a role of a column or the name of a choice, what is in use, and what else may be. */
export interface OpenPoint {
  readonly about: string;
  readonly chosen: string | null;
  readonly others: readonly string[];
  readonly text: string;
}

/** All that a person should confirm before the figures are trusted: columns first, then choices, then the rest. */
export function openPoints({ questions, choices: asked }: Dataset, texts: DataTexts): readonly OpenPoint[] {
  const { columnName } = texts;
  const ofQuestion = (question: Question): OpenPoint => {
    const { about } = question;
    const text = messageText(question.asked, texts.questions);
    switch (question.asked.say) {
      case "whichColumn":
        return {
          about,
          chosen: columnName(question.asked.used),
          others: question.asked.others.map(columnName),
          text,
        };
      case "standsIn":
      case "whichFigures":
        return { about, chosen: columnName(question.asked.used), others: [], text };
      case "discountLeftOut":
        return { about, chosen: null, others: [columnName(question.asked.discount)], text };
      default:
        return { about, chosen: null, others: [], text };
    }
  };
  const isOfColumn = (question: Question): boolean => roleOf(question) !== null;
  return [
    ...questions.filter(isOfColumn).map(ofQuestion),
    ...asked
      .filter(({ confirmed }) => !confirmed)
      .map(({ name, value }) => ({
        about: name,
        chosen: value,
        others: choices[name].filter((other) => other !== value),
        text: texts.choices[name].label,
      })),
    ...questions.filter((question) => !isOfColumn(question)).map(ofQuestion),
  ];
}
