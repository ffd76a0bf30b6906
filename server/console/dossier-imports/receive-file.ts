import { once } from "node:events";
import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import type { Request, RequestHandler } from "express";
import type { ConsoleHouse } from "../console-house.ts";
import { readVisit, type StoredFile } from "../visit.ts";
import { boundaryOf, MultipartFault, readMultipart, whole } from "./read-multipart.ts";

/** The largest export that is taken; 100,000 rows are some 10 MB as XLSX and 30 as CSV. */
export const mostBytes = 50 * 1024 * 1024;
/** Of what is too large so much is read and dropped, so that the browser hears why; then it is cut. */
const mostDrained = 4 * mostBytes;
const mostOfField = 10_000;
const mostFields = 20;

/**
 * Takes a large file of a posted form to the disk as it comes, into a folder that is not served;
 * it is gone once the answer is sent, unless somebody moved it away. Only for whoever may import:
 * others go on to the reader of small forms.
 */
export function receiveFile(house: ConsoleHouse, folder: string): RequestHandler {
  return async (req, res, next) => {
    const boundary = req.method === "POST" ? boundaryOf(req.headers["content-type"]) : undefined;
    if (boundary === undefined) return next();
    const visit = await readVisit(house, req);
    if (!visit?.may("dossiers.import")) return next();
    const kept = path.join(folder, `upload-${house.ids.uuid()}.part`);
    res.once("close", () => void rm(kept, { force: true }));
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      req.body = await readForm(req, boundary, kept);
      next();
    } catch (error) {
      if (!(error instanceof MultipartFault) && !req.destroyed) throw error;
      if (!req.destroyed) res.sendStatus(400);
    }
  };
}

type Fields = Record<string, string | StoredFile>;

async function readForm(req: Request, boundary: string, kept: string): Promise<Fields> {
  const fields = Object.create(null) as Fields;
  let count = 0;
  for await (const { name, fileName, body } of readMultipart(req, boundary)) {
    count += 1;
    if (count > mostFields) throw new MultipartFault("too many fields");
    if (fileName === undefined) fields[name] = await whole(body, mostOfField);
    else if (name !== "file") throw new MultipartFault("a file of another name");
    else fields[name] = { path: kept, fileName, size: await keep(kept, body) };
  }
  return fields;
}

/** How many bytes came; of what is too large nothing whole is kept. */
async function keep(kept: string, body: AsyncIterable<Buffer>): Promise<number> {
  let size = 0;
  const fitting = async function* fit() {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > mostDrained) throw new MultipartFault("the file is far too large");
      if (size <= mostBytes) yield chunk;
    }
  };
  const handle = await open(kept, "wx", 0o600);
  try {
    await handle.writeFile(fitting());
  } finally {
    await handle.close();
  }
  return size;
}
