import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import MiniSearch from "minisearch";
import { foldTones, openKnowledge, splitWords } from "../../../knowledge/index.ts";
import { codesOfSlugs, type CorpusSource, readDocuments } from "./corpus-source.ts";

/** An engine with its index built: the codes of the three procedures that fit a question best. */
export type SearchEngine = (question: string) => readonly string[];

export const engineNames = ["minisearch", "fts5", "ours"] as const;
export type EngineName = (typeof engineNames)[number];

type Open = (source: CorpusSource, contentDir: string) => SearchEngine | Promise<SearchEngine>;

export const engines: Record<EngineName, Open> = {
  minisearch: openMiniSearch,
  fts5: openFts5,
  ours: openOurs,
};

/** MiniSearch as it comes, over name and full text. */
function openMiniSearch(source: CorpusSource): SearchEngine {
  const index = new MiniSearch({ idField: "code", fields: ["name", "text"] });
  index.addAll(readDocuments(source));
  return (question) => {
    const found = index.search(question).slice(0, 3);
    return found.map(({ id }) => String(id));
  };
}

/**
 * SQLite's FTS5 in memory. It gets our tone folding, since its own leaves "đ", any of the question's
 * words, and bm25 with the name weighed five times the text.
 */
async function openFts5(source: CorpusSource): Promise<SearchEngine> {
  const sqlite = await sqlite3InitModule();
  const database = new sqlite.oo1.DB(":memory:");
  database.exec("CREATE VIRTUAL TABLE p USING fts5(code UNINDEXED, name, text, content='')");
  const codes: string[] = [];
  database.exec("BEGIN");
  const insert = database.prepare("INSERT INTO p(rowid, name, text) VALUES (?, ?, ?)");
  for (const { code, name, text } of readDocuments(source)) {
    codes.push(code);
    insert.bind([codes.length, foldTones(name), foldTones(text)]).stepReset();
  }
  insert.finalize();
  database.exec("COMMIT");
  const select = database.prepare(
    "SELECT rowid FROM p WHERE p MATCH ? ORDER BY bm25(p, 0, 5, 1) LIMIT 3",
  );
  return (question) => {
    const words = new Set(splitWords(foldTones(question)));
    if (words.size === 0) return [];
    select.bind([[...words].map((word) => `"${word}"`).join(" OR ")]);
    const found: string[] = [];
    while (select.step()) found.push(codes[Number(select.get(0)) - 1] ?? "");
    select.reset();
    return found;
  };
}

/** The search of this project, without the choice between answer, question back and "not mine". */
function openOurs({ kind, path: place }: CorpusSource, contentDir: string): SearchEngine {
  const knowledge = openKnowledge(contentDir, kind === "portal" ? { portalFile: place } : {});
  const codes = kind === "content" ? codesOfSlugs(contentDir) : undefined;
  const codeOf = (slug: string) => codes?.get(slug) ?? slug.replace("-", ".");
  return (question) =>
    knowledge
      .rank(question)
      .slice(0, 3)
      .map(({ slug }) => codeOf(slug));
}
