import { html } from "../../src/build/html";

describe("HTML from a template", () => {
  it("escapes what is filled in, in texts and in attributes", () => {
    const text = `<b>&"'`;
    expect(html`<p title="${text}">${text}</p>`.html).toBe(
      '<p title="&#60;b&#62;&#38;&#34;&#39;">&#60;b&#62;&#38;&#34;&#39;</p>',
    );
  });

  it("takes numbers, such HTML, and lists of it as they are", () => {
    expect(html`<p>${1}${html`<b>${"<"}</b>`}${[html`<i></i>`, html`<i></i>`]}</p>`.html).toBe(
      "<p>1<b>&#60;</b><i></i><i></i></p>",
    );
  });
});
