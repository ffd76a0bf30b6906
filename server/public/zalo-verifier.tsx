import type { RequestHandler } from "express";
import { renderToString } from "preact-render-to-string";

/** Where Zalo looks for a domain's proof: /zalo_verifier<key>.html. */
export function verifierPath(key: string): string {
  return `/zalo_verifier${key}.html`;
}

/** The page by which Zalo sees that the domain is ours; the home page's head says the same. */
export function zaloVerifier(key: string): RequestHandler {
  const page = `<!doctype html>${renderToString(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <VerificationMeta value={key} />
        <title>Xác minh tên miền với Zalo</title>
      </head>
      <body>{verifierPath(key).slice(1)}</body>
    </html>,
  )}`;
  return (_request, response) => void response.type("html").send(page);
}

export function VerificationMeta({ value }: { value: string }) {
  return <meta property="zalo-platform-site-verification" content={value} />;
}
