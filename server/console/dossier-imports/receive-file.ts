import type { Request, RequestHandler } from "express";
import { keepImportFile } from "../../dossiers/import/keep-import-file.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { StoredFile } from "../visit.ts";
import { MultipartFault, readMultipart, whole } from "../read-multipart.ts";
import { receiveForm } from "../receive-form.ts";

/**
 * Takes the export in a posted form to the disk as it comes; it goes again unless the answer leads
 * to its import.
 */
export function receiveFile(house: ConsoleHouse): RequestHandler {
  return receiveForm(house, "dossiers.import", (req, boundary, res) => {
    const id = house.ids.uuid();
    res.once("close", () => {
      if (res.statusCode !== 303) void house.importFiles.remove(id);
    });
    return readForm(house, { req, boundary, id });
  });
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
