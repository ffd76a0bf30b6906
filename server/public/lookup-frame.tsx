import type { ComponentChildren } from "preact";
import type { AssetsFolder } from "./assets-folder.ts";
import { DemoBanner } from "./chat-notices.tsx";
import type { PublicHouse } from "./public-house.ts";

type Props = Pick<PublicHouse, "officeName" | "isDemo"> & {
  link: AssetsFolder["link"];
  heading: string;
  /** The title says so where something was wrong. */
  isFault: boolean;
  /** The other page of its kind. */
  other: { href: string; label: string };
  children: ComponentChildren;
};

/** A public page to look something up: no script, fit for a phone and for paper. */
export function LookupFrame({
  officeName,
  isDemo,
  link,
  heading,
  isFault,
  other,
  children,
}: Props) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{`${isFault ? "Có lỗi: " : ""}${heading} · ${officeName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14507a" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={link("icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={link("chat.css")} />
        <link rel="stylesheet" href={link("lookup.css")} />
        <link rel="stylesheet" href={link("lookup-print.css")} media="print" />
      </head>
      <body class="paper-page">
        <a class="skip" href="#main">
          Đến nội dung chính
        </a>
        <header>
          {isDemo && <DemoBanner />}
          <div class="masthead">
            <p class="office">{officeName}</p>
            <a class="quiet" href="/">
              Trò chuyện
            </a>
          </div>
        </header>
        <main id="main" class="lookup" tabIndex={-1}>
          <h1>{heading}</h1>
          {children}
          <p class="small elsewhere">
            <a href={other.href}>{other.label}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
