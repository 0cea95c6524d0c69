import { messageText, type MessageTexts } from "../../src/core/message";

type Said = { readonly say: "lost"; readonly lost: number } | { readonly say: "nobody" };

const texts: MessageTexts<Said> = {
  lost: ({ lost }) => `${lost} customers were lost.`,
  nobody: () => "Nobody was lost.",
};

it("a message is said with its values by the text of its key", () => {
  expect(messageText<Said>({ say: "lost", lost: 3 }, texts)).toBe("3 customers were lost.");
  expect(messageText<Said>({ say: "nobody" }, texts)).toBe("Nobody was lost.");
});
