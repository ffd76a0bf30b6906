import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** Where a corpus lies: the shipped content folder, or a national-portal export. */
export type CorpusSource = { kind: "content" | "portal"; path: string };

/** What a general search engine is given of a procedure: its name and every word of it. */
export type SearchDocument = { code: string; name: string; text: string };

/** One line of a portal export: every value is text. */
export type PortalLine = Readonly<Record<string, string>>;

export function readDocuments({ kind, path: place }: CorpusSource): SearchDocument[] {
  if (kind === "portal")
    return readPortalLines(place).map((line) => ({
      code: line["ma_thu_tuc"] ?? "",
      name: line["ten_thu_tuc"] ?? "",
      text: Object.values(line).join("\n"),
    }));
  return readShipped(place).map(({ code, record }) => ({
    code,
    name: String(record["name"]),
    text: stringsOf(record).join("\n"),
  }));
}

export function readPortalLines(file: string): PortalLine[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as PortalLine);
}

/** The shipped pack as the lines of a portal export: what the large corpus grows from without one. */
export function shippedAsPortalLines(contentDir: string): PortalLine[] {
  return readShipped(contentDir).map(({ code, record }) => ({
    ma_thu_tuc: code,
    ten_thu_tuc: String(record["name"]),
    detail_url: "https://example.invalid/",
    linh_vuc: String(record["field"]),
    cap_thuc_hien: "Cấp xã",
    co_quan_thuc_hien: stringsOf(record["authority"]).join("\n"),
    trinh_tu_thuc_hien: stringsOf(record["steps"]).join("\n"),
    thanh_phan_ho_so: stringsOf(record["components"]).join("\n"),
    yeu_cau_dieu_kien: stringsOf(record["conditions"]).join("\n"),
    ket_qua_xu_ly: stringsOf(record["result"]).join("\n"),
  }));
}

/** The code by which each shipped slug goes here; one without a national code gets a made-up one. */
export function codesOfSlugs(contentDir: string): ReadonlyMap<string, string> {
  return new Map(
    readShipped(contentDir).map(({ code, record }) => [String(record["slug"]), code] as const),
  );
}

type Shipped = { code: string; record: Readonly<Record<string, unknown>> };

function readShipped(contentDir: string): Shipped[] {
  const folder = path.join(contentDir, "procedures");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.toSorted().map((name, place) => {
    const source = readFileSync(path.join(folder, name), "utf8");
    const record = JSON.parse(source) as Shipped["record"];
    const own = record["code"];
    return { code: typeof own === "string" ? own : `8.${String(place).padStart(6, "0")}`, record };
  });
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
