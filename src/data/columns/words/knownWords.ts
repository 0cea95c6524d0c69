import { danish } from "./danish";
import { english } from "./english";
import { finnish } from "./finnish";
import { german } from "./german";
import type { HeaderWords } from "./headerWords";
import { norwegian } from "./norwegian";
import { swedish } from "./swedish";

/** The languages that are read. */
const languages: readonly HeaderWords[] = [english, danish, swedish, norwegian, finnish, german];

type Part = Readonly<Record<string, readonly string[]>>;

const joined = (parts: readonly Part[]): Part =>
  Object.fromEntries(
    Object.keys(parts[0] ?? {}).map((key) => [key, [...new Set(parts.flatMap((part) => part[key] ?? []))]]),
  );

/** The words of all languages together, each once. */
export const knownWords = Object.fromEntries(
  Object.keys(english).map((part) => [
    part,
    joined(languages.map((language) => language[part as keyof HeaderWords])),
  ]),
) as unknown as HeaderWords;

/** The names of all months. */
export const monthNames: readonly string[] = Object.values(knownWords.months).flat();
