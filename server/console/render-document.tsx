import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** The whole HTML document. A page with errors says so in its title, which is read out first. */
export function renderDocument(
  head: { title: string; hasErrors: boolean; officeName: string },
  body: VNode,
): string {
  const html = renderToString(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${head.hasErrors ? "Lỗi: " : ""}${head.title} · ${head.officeName}`}</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/console.css" />
        <link rel="stylesheet" href="/assets/console-account.css" />
        <script src="/assets/live.js" defer />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
