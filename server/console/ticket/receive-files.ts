import type { Request, RequestHandler } from "express";
import { mostAnswerFiles } from "../../attachments/attachment.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { type FormPart, MultipartFault, readMultipart, whole } from "../read-multipart.ts";
import { receiveForm } from "../receive-form.ts";
import type { UploadedFile } from "../visit.ts";

/**
 * Reads the reply form with its files. Of a file that is too large no more is held than shows that
 * it is, of too many none beyond the first too many.
 */
export function receiveFiles(house: ConsoleHouse): RequestHandler {
  return receiveForm(house, "ticket.answer", (req, boundary) =>
    readForm(req, boundary, house.attachmentLimits.bytes),
  );
}

const mostOfField = 60_000;
const mostParts = 40;

type Fields = Record<string, string[] | UploadedFile[]>;

async function readForm(req: Request, boundary: string, mostBytes: number): Promise<Fields> {
  const files: UploadedFile[] = [];
  const texts = Object.create(null) as Record<string, string[]>;
  let count = 0;
  for await (const part of readMultipart(req, boundary)) {
    count += 1;
    if (count > mostParts) throw new MultipartFault("not the form that we gave");
    if (part.fileName === undefined) {
      (texts[part.name] ??= []).push(await whole(part.body, mostOfField));
    } else if (files.length <= mostAnswerFiles) {
      const bytes = await start(part.body, mostBytes + 1);
      // A browser sends a field of files that is left empty as a file without a name.
      if (part.fileName !== "" || bytes.length > 0) files.push({ name: part.fileName, bytes });
    }
  }
  return Object.assign(texts as Fields, { files });
}

/** The first bytes of a part; the rest is read and let go. */
async function start(body: FormPart["body"], most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (size < most) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}
