import express, { type Request, type RequestHandler } from "express";
import { z } from "zod";
import { fileRefused } from "../../bot/texts/attachments.ts";
import type { AttachmentLimits, FileRefusal } from "../attachments/attachment.ts";
import { keepUpload, takeUploadBack } from "../attachments/keep-upload.ts";
import { refuse } from "./api-error.ts";
import { readChatAddress } from "./chat-session.ts";
import type { ChatShields } from "./chat-shields.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";
import { openUploadSlots } from "./upload-slots.ts";

/** The answer to a file that is kept, to be sent along with a message. */
export const fileKept = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
});

/** Files are held in memory while they come and are looked at. */
const mostAtATime = { inAll: 16, ofNetwork: 4 };
/** Whoever sends more slowly than this gives the slot back. */
const longestUploadMs = 150_000;

/**
 * POST /api/chat/files: the bytes of one file are the body, its name is in X-File-Name (percent
 * encoded). Only a browser that has a chat may send any.
 */
export function postFile(
  house: PublicHouse,
  { shields }: { shields: ChatShields },
): RequestHandler[] {
  const slots = openUploadSlots(mostAtATime);
  const { attachmentLimits: limits } = house;
  const guard: RequestHandler = (request, response, next) => {
    const address = readChatAddress(house, request);
    if (!address) return refuse(response, "no_session");
    if (Number(request.get("content-length")) > limits.bytes)
      return refuse(response, "file_too_big", { message: words("too_big", limits) });
    const wait = shields.secondsToWaitForFile(address, request.ip);
    if (wait > 0) return refuse(response, "too_many", { retryAfter: wait });
    const leave = slots.enter(networkOf(request.ip));
    if (!leave) return refuse(response, "not_kept", { retryAfter: 3 });
    const timer = setTimeout(() => request.destroy(), longestUploadMs);
    response.on("close", () => {
      clearTimeout(timer);
      leave();
    });
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
