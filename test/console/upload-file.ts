import type { ConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";

export type FileToSend = { text: string | Uint8Array; name?: string };

/** Hands in a file as a browser without JavaScript does; `location` is empty where it leads nowhere. */
export async function uploadFile(
  app: ConsoleApp,
  client: ConsoleClient,
  { text, name = "ho-so.csv" }: FileToSend,
  fields: Record<string, string> = {},
): Promise<{ status: number; location: string; html: string }> {
  const { html } = await client.get("/console/account");
  const form = new FormData();
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const all = { csrf, source: "mac-dinh", newSource: "", asOf: "", office: "", ...fields };
  for (const [key, value] of Object.entries(all)) form.set(key, value);
  form.set("file", new Blob([text as BlobPart]), name);
  const cookie = [...client.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  const response = await fetch(`${app.url}/console/dossiers/imports`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: app.url, cookie },
    body: form,
  });
  const location = response.headers.get("location") ?? "";
  return { status: response.status, location, html: await response.text() };
}

/** An export in CSV: so many good rows, then others of these codes. */
export function exportOf(rows: number, others: readonly string[] = []): string {
  const good = Array.from(
    { length: rows },
    (_, at) => `G22.99.01-251101-${String(at + 1).padStart(4, "0")}`,
  );
  const lines = [...good, ...others].map(
    (code) => `${code};2;Cấp bản sao văn bằng;Phường Mẫu;Nguyễn Văn Mẫu;0900000001;20/11/2026`,
  );
  const headings =
    "Mã hồ sơ;Trạng thái;Tên thủ tục;Đơn vị xử lý;Người nộp;Số điện thoại;Ngày cập nhật";
  return [headings, ...lines].join("\n");
}
