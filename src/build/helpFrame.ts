import { type Html, html } from "./html";

/** A help page around its content: no script, and nothing but its own stylesheet is loaded. */
export const helpFrame = (title: string, language: string, content: Html): string => `<!DOCTYPE html>
${
  html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <link rel="stylesheet" href="help.css" />
    </head>
    <body>
      <main>${content}</main>
    </body>
  </html>`.html
}
`;
