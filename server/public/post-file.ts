import express, { type Request, type RequestHandler } from "express";
import { z } from "zod";
import { fileRefused } from "../../bot/texts/attachments.ts";
import type { AttachmentLimits, FileRefusal } from "../attachments/attachment.ts";
import { keepUpload, takeUploadBack } from "../attachments/keep-upload.ts";
import { refuse } from "./api-error.ts";
import { readChatAddress } from "./chat-session.ts";
import type { ChatShields } from "./chat-shields.ts";
import type { PublicHouse } from "./public-house.ts";

/** The answer to a file that is kept, to be sent along with a message. */
export const fileKept = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
});

/** Files are held in memory while they are looked at: no more at a time in this process. */
const mostAtATime = 4;

/**
 * POST /api/chat/files: the bytes of one file are the body, its name is in X-File-Name (percent
 * encoded). Only a browser that has a chat may send any.
 */
export function postFile(
  house: PublicHouse,
  { shields }: { shields: ChatShields },
): RequestHandler[] {
  let running = 0;
  const { attachmentLimits: limits } = house;
  const guard: RequestHandler = (request, response, next) => {
    const address = readChatAddress(house, request);
    if (!address) return refuse(response, "no_session");
    if (Number(request.get("content-length")) > limits.bytes)
      return refuse(response, "file_too_big", { message: words("too_big", limits) });
    const wait = shields.secondsToWaitForFile(address, request.ip);
    if (wait > 0) return refuse(response, "too_many", { retryAfter: wait });
    if (running >= mostAtATime) return refuse(response, "not_kept", { retryAfter: 3 });
    running += 1;
    response.on("close", () => (running -= 1));
    next();
  };
  const keep: RequestHandler = async (request, response) => {
    const address = readChatAddress(house, request) ?? "";
    const body: unknown = request.body;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const kept = await keepUpload(house, { address, bytes, name: nameOf(request) });
    if (kept.ok) {
      response.status(201).json(kept.value satisfies z.infer<typeof fileKept>);
      return;
    }
    const { reason } = kept;
    if (reason === "too_many_files") refuse(response, "file_too_many_files");
    else refuse(response, `file_${reason}`, { message: words(reason, limits) });
  };
  return [guard, express.raw({ type: () => true, limit: limits.bytes, inflate: false }), keep];
}

/** DELETE /api/chat/files/:id: the citizen takes it back before sending it. */
export function deleteFile(house: PublicHouse): RequestHandler {
  return async (request, response) => {
    const address = readChatAddress(house, request);
    const id = z.uuid().safeParse(request.params["id"]);
    if (!address) return refuse(response, "no_session");
    if (!id.success || !(await takeUploadBack(house, { address, id: id.data })))
      return refuse(response, "file_unknown");
    response.status(204).end();
  };
}

function words(reason: FileRefusal, limits: AttachmentLimits): string {
  return fileRefused(reason, limits);
}

function nameOf(request: Request): string | undefined {
  try {
    return decodeURIComponent(request.get("x-file-name") ?? "").slice(0, 1000) || undefined;
  } catch {
    return undefined;
  }
}
