import { type UnitIndex, findUnits } from "../../units/find-units.ts";
import { readUnitIndex } from "../../units/units-view.ts";
import type { NewsHouse } from "./apply-news.ts";
import { FileFault } from "./file-fault.ts";
import type { ImportHouse } from "./import-house.ts";
import { batchSize } from "./import-rules.ts";
import { readMapping } from "./import-source-view.ts";
import type { HeldImport } from "./import-store.ts";
import { type FileRow, type OpenedFile, openFile } from "./open-file.ts";
import { openTwins } from "./import-twins.ts";

/** An import's file, open to be read in batches. */
export type OpenedImport = {
  file: Pick<OpenedFile, "rowsHint">;
  /** Of at most 500 rows, behind the first `skip` rows. Ends with a fault where the file does. */
  batches(skip: number): AsyncGenerator<FileBatch>;
  /** What the rows are held against: units, and the keys of words that were met before. */
  house: NewsHouse;
};

/** `end`: how many rows of the file are read with it. */
export type FileBatch = { rows: readonly FileRow[]; end: number; fault?: string };

/**
 * Opens the kept file. A fault: it can't be read at all, in polite Vietnamese; `isMappable`: it
 * could be, were it told what its headings mean.
 */
export async function openImport(
  house: ImportHouse,
  held: HeldImport,
  batchRows = batchSize,
): Promise<{ ok: true; value: OpenedImport } | { ok: false; fault: string; isMappable: boolean }> {
  const { db, importFiles, clock, secretKey } = house;
  if (!(await importFiles.has(held.id)))
    return { ok: false, fault: "tệp không còn trên máy chủ", isMappable: false };
  const mapping = await readMapping(db.prisma, held.source);
  const unitOf = rememberUnits(await readUnitIndex(db.prisma));
  try {
    const file = await openFile(importFiles.pathOf(held.id), {
      fileName: held.fileName,
      ...(mapping && { mapping }),
      ...{ asOf: held.asOf, now: clock.now() },
      ...(held.office === null ? {} : { office: held.office }),
    });
    return {
      ok: true,
      value: {
        file,
        house: { secretKey, source: held.source, unitOf, met: new Map() },
        batches: (skip) => oneAhead(batchesOf(file, { skip, batchRows })),
      },
    };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { ok: false, fault: error.message, isMappable: error.headings.length > 0 };
  }
}

/**
 * Two rows that tell of one dossier as of the same instant: which of them is right can't be known,
 * and taking the last one would make a second import of the file change things.
 */
async function* batchesOf(
  file: OpenedFile,
  { skip, batchRows }: { skip: number; batchRows: number },
): AsyncGenerator<FileBatch> {
  const twins = openTwins();
  let rows: FileRow[] = [];
  let end = 0;
  try {
    for await (const row of file.rows()) {
      end += 1;
      const twin = row.ok ? twins.firstLine(row.news, row.line) : undefined;
      if (end <= skip) continue;
      const reason = { code: "twin", of: `${twin}` } as const;
      rows.push(twin === undefined ? row : { line: row.line, ok: false, reason });
      if (rows.length < batchRows) continue;
      yield { rows, end };
      rows = [];
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    yield { rows, end, fault: error.message };
    return;
  }
  if (rows.length > 0) yield { rows, end };
}

/** Reads on while the batch before is being written. */
async function* oneAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next();
  try {
    for (;;) {
      const read = await next;
      if (read.done) return;
      next = source.next();
      next.catch(() => {}); // told when it is its turn
      yield read.value;
    }
  } finally {
    await source.return(undefined);
  }
}

/** An office is named in thousands of rows: its unit is looked for once. */
function rememberUnits(index: UnitIndex): (office: string) => string | null {
  const known = new Map<string, string | null>();
  return (office) => {
    const before = known.get(office);
    if (before !== undefined) return before;
    const [id, ...others] = findUnits(index, office);
    const unit = id === undefined || others.length > 0 ? null : id;
    known.set(office, unit);
    return unit;
  };
}
