import { createReadStream } from "node:fs";
import { lstat, mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Ids } from "../../ids.ts";
import { isUuid } from "../../ids.ts";
import type { ImportHouse } from "./import-house.ts";
import { emptyReport } from "./import-report.ts";
import { readSourceName, tidyFileName } from "./import-rules.ts";
import { type ImportShown, importView } from "./imports-view.ts";
import { keepImportFile } from "./keep-import-file.ts";
import { prepareImport } from "./prepare-import.ts";
import { reportWords } from "./report-words.ts";

export type WatchedFolder = {
  /** Takes what has come to rest, and puts away what is imported. Called each minute. */
  look(): Promise<void>;
};

/** So long a file must not have changed: it may still be on its way. */
const restMs = 60_000;

/** Inside the watched folder: in hand, imported, refused. */
const inHand = "dang-nhap";
const places = { done: "xong", failed: "loi" } as const;
const reserved: readonly string[] = [inHand, ...Object.values(places)];

/**
 * A folder in which other software puts its exports. A folder within it that is called like a
 * source holds the exports of that source.
 */
export function watchFolder(house: FolderHouse, root: string): WatchedFolder {
  const watched = new Map<string, WatchedFolder>();
  const watch = (name: string, source?: string): WatchedFolder => {
    const known = watched.get(name) ?? watchSource(house, path.join(root, name), source);
    watched.set(name, known);
    return known;
  };
  return {
    look: async () => {
      await watch("").look();
      for (const source of await sourcesOf(root)) await watch(source, source).look();
    },
  };
}

type FolderHouse = ImportHouse & { ids: Ids };

/**
 * The exports of one source. A file is first renamed to the id of its import, so that a process
 * that dies at any point neither forgets it nor takes it twice; it ends in "xong" or "loi" with its
 * report beside it. The clock here is that of the disk.
 */
function watchSource(house: FolderHouse, root: string, source?: string): WatchedFolder {
  /** What each file looked like when it was last different, and when that was. */
  const seen = new Map<string, { looks: string; since: Date }>();
  const rests = async (name: string): Promise<boolean> => {
    const { size, mtimeMs } = await stat(path.join(root, name));
    const now = house.clock.now();
    const before = seen.get(name);
    const looks = `${size} ${mtimeMs}`;
    if (before?.looks === looks) return now.getTime() - before.since.getTime() >= restMs;
    seen.set(name, { looks, since: now });
    return false;
  };
  return {
    look: async () => {
      for (const place of reserved) await mkdir(path.join(root, place), { recursive: true });
      const names = await filesOf(root);
      for (const name of seen.keys()) if (!names.includes(name)) seen.delete(name);
      for (const name of names) {
        if (!(await rests(name))) continue;
        const taken = `${house.ids.uuid()}~${tidyFileName(name)}`;
        await rename(path.join(root, name), path.join(root, inHand, taken));
      }
      for (const name of await filesOf(path.join(root, inHand))) {
        await bringOn(house, { root, source }, name).catch((error: unknown) => {
          if (!house.log) throw error;
          house.log.error({ err: error }, "a file of the watched folder could not be taken");
        });
      }
    },
  };
}

/** Brings a file in hand one step on: to its import, or to where it rests for good. */
async function bringOn(
  house: FolderHouse,
  { root, source }: { root: string; source: string | undefined },
  name: string,
): Promise<void> {
  const [id, fileName] = split(name);
  if (!isUuid(id)) return;
  const file = path.join(root, inHand, name);
  const found = await importView(house.db.prisma, { id });
  if (found) {
    const end = endOf(found);
    if (end) await putAway(house, { root, file, fileName }, end);
    return;
  }
  const from = createReadStream(file);
  const kept = await keepImportFile(house, { id, from, fileName });
  if (!kept.ok) {
    const words = kept.reason === "empty" ? "Tập tin trống." : "Tập tin lớn quá.";
    return putAway(house, { root, file, fileName }, { place: "failed", words });
  }
  const [{ mtime }, now] = [await stat(file), house.clock.now()];
  const asOf = mtime < now ? mtime : now;
  const order = { file: kept.value, way: "folder", source, asOf } as const;
  await house.db.transaction((tx) => prepareImport({ ...house, tx }, order));
}

type End = { place: keyof typeof places; words: string };

/** Undefined: it is not over yet. */
function endOf({ state, report = emptyReport() }: ImportShown): End | undefined {
  if (["waiting", "checking", "checked", "running"].includes(state)) return undefined;
  const words = state === "broken" ? brokenWords : reportWords(report, false);
  return { place: state === "failed" || state === "broken" ? "failed" : "done", words };
}

const brokenWords =
  "Chương trình bị lỗi nhiều lần khi nhập tệp này. Xin mở trang Nhập hồ sơ để thử lại.";

/** The report first: a file that has moved has its report beside it. */
async function putAway(
  { clock }: ImportHouse,
  { root, file, fileName }: { root: string; file: string; fileName: string },
  { place, words }: End,
): Promise<void> {
  const stamp = clock
    .now()
    .toISOString()
    .replaceAll(/[-:]|\..*$/g, "");
  const id = path.basename(file).slice(0, 8);
  const target = path.join(root, places[place], `${stamp}-${id}-${fileName}`);
  await writeFile(`${target}.txt`, `${words}\n`, { mode: 0o600 });
  await rename(file, target);
}

/** Folders that are called like a source. */
async function sourcesOf(root: string): Promise<string[]> {
  const found = await readdir(root, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isSource = (name: string) => readSourceName(name) !== undefined && !reserved.includes(name);
  return names.filter(isSource).toSorted();
}

/** Plain files; none that hides or that a program is still writing under another name. */
async function filesOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !unfinished.test(name)).toSorted();
  const files: string[] = [];
  for (const name of names) if ((await lstat(path.join(folder, name))).isFile()) files.push(name);
  return files;
}

const unfinished = /^[.~]|\.(?:part|partial|tmp|temp|crdownload|filepart)$/i;

function split(name: string): [string, string] {
  const at = name.indexOf("~");
  return [name.slice(0, at), name.slice(at + 1)];
}
