import { totalWords } from "./columnWords";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";

const initials = new Set(totalWords.map((word) => word.charAt(0)));

/** Whether a text begins a row that adds the others up: "Total", "I alt", "Gesamtsumme". */
export const isTotal = (text: string): boolean => {
  if (!initials.has(text.trim().charAt(0).toLowerCase())) return false;
  const plain = plainHeader(text);
  return totalWords.some((word) =>
    word.includes("*") ? hasWord(plain.split(" ")[0] ?? "", [word]) : plain === word,
  );
};
