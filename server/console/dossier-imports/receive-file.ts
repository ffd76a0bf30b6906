import type { Request, RequestHandler } from "express";
import { keepImportFile } from "../../dossiers/import/keep-import-file.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { readVisit, type StoredFile } from "../visit.ts";
import { boundaryOf, MultipartFault, readMultipart, whole } from "./read-multipart.ts";

/**
 * Takes the export in a posted form to the disk as it comes; it goes again unless the answer leads
 * to its import. Only for whoever may import: others go on to the reader of small forms.
 */
export function receiveFile(house: ConsoleHouse): RequestHandler {
  return async (req, res, next) => {
    const boundary = req.method === "POST" ? boundaryOf(req.headers["content-type"]) : undefined;
    if (boundary === undefined) return next();
    const visit = await readVisit(house, req);
    if (!visit?.may("dossiers.import")) return next();
    const id = house.ids.uuid();
    res.once("close", () => {
      if (res.statusCode !== 303) void house.importFiles.remove(id);
    });
    try {
      req.body = await readForm(house, { req, boundary, id });
    } catch (error) {
      if (req.destroyed) return;
      if (!(error instanceof MultipartFault)) throw error;
      res.sendStatus(400);
      return;
    }
    next();
  };
}

type Fields = Record<string, string | StoredFile>;

const mostOfField = 10_000;
const mostFields = 20;

async function readForm(
  house: ConsoleHouse,
  { req, boundary, id }: { req: Request; boundary: string; id: string },
): Promise<Fields> {
  const fields = Object.create(null) as Fields;
  let count = 0;
  for await (const { name, fileName, body } of readMultipart(req, boundary)) {
    count += 1;
    const isOdd = name in fields || (fileName !== undefined && name !== "file");
    if (count > mostFields || isOdd) throw new MultipartFault("not the form that we gave");
    fields[name] =
      fileName === undefined
        ? await whole(body, mostOfField)
        : await keepImportFile(house, { from: body, fileName, id });
  }
  return fields;
}
