/**
 * Something to be said, as data: a key and the values of its sentence, such as
 * `{ say: "lostOfStart", lost: 138, start: 1359 }`. A room lists its messages in a union; its texts have a
 * function for each key, so that a message without words, or words without a message, do not compile.
 */
export interface Message {
  readonly say: string;
}

export type MessageTexts<Said extends Message> = {
  readonly [Key in Said["say"]]: (facts: Extract<Said, { readonly say: Key }>) => string;
};

/** The sentence for a message, in the language of the texts. */
export function messageText<Said extends Message>(message: Said, texts: MessageTexts<Said>): string {
  const say = texts[message.say as Said["say"]] as (facts: Said) => string;
  return say(message);
}
