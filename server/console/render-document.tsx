import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../staff/language.ts";
import { english } from "./english/english.ts";
import { translateDocument } from "./english/translate-document.ts";

type Head = { title: string; hasErrors: boolean; officeName: string; language?: Language };

/**
 * The whole HTML document. A page with errors says so in its title, which is read out first. The
 * views speak Vietnamese; another language is laid over the finished page.
 */
export function renderDocument(head: Head, body: VNode): string {
  const language = head.language ?? "vi";
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${head.hasErrors ? "Lỗi: " : ""}${head.title} · ${head.officeName}`}</title>
        <link rel="icon" href="/assets/icon.svg" />
        {stylesheets.map((name) => (
          <link key={name} rel="stylesheet" href={`/assets/console-${name}.css`} />
        ))}
        {scripts.map((name) => (
          <script key={name} type="module" src={`/assets/${name}.js`} />
        ))}
        <script src="/assets/hotline-leave.js" defer />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>${language === "en" ? translateDocument(html, english) : html}`;
}

/** In this order: a later one may say a thing anew. What only one page needs, that page links. */
const stylesheets = [
  "tokens",
  "base",
  "layout",
  "areas",
  "pieces",
  "forms",
  "tables",
  "ticket",
  "deeds",
  "home",
  "account",
  "print",
];
const scripts = ["live", "console-keys", "console-draft", "console-choose"];
