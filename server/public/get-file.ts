import type { RequestHandler, Response } from "express";
import { z } from "zod";
import { goneLinkWords } from "../../bot/texts/sent-file.ts";
import { isFileLink } from "../attachments/file-link.ts";
import { readSentFile } from "../attachments/sent-file-view.ts";
import { refuse } from "./api-error.ts";
import { readChatAddress } from "./chat-session.ts";
import type { PublicHouse } from "./public-house.ts";

type House = Pick<PublicHouse, "db" | "cabinet" | "clock" | "secretKey" | "ids" | "publicUrl">;

/** GET /api/chat/files/:id: a file that we sent to this chat. Of others it is as if there were none. */
export function getChatFile(house: House): RequestHandler {
  return async (request, response) => {
    const address = readChatAddress(house, request);
    if (!address) return refuse(response, "no_session");
    const id = z.uuid().safeParse(request.params["id"]).data;
    const found = id && (await openFile(house, id, address));
    if (!found) return refuse(response, "file_unknown");
    handOut(response, found);
  };
}

/** GET /tep/:id/:lastDay/:mark: a file of a letter on a channel that could not carry it. */
export function getLinkedFile(
  house: House,
): RequestHandler<Record<"id" | "lastDay" | "mark", string>> {
  return async ({ params }, response) => {
    const isOurs = isFileLink(house.secretKey, params, house.clock.now());
    const found = isOurs && (await openFile(house, params.id));
    if (!found) return void response.status(404).type("text/plain").send(goneLinkWords);
    handOut(response, found);
  };
}

type Opened = { name: string; type: string; bytes: Buffer };

async function openFile(
  { db, cabinet }: House,
  id: string,
  address?: string,
): Promise<Opened | undefined> {
  const file = await readSentFile(db.prisma, id, address);
  const bytes = file && (await cabinet.read(id));
  return bytes && { ...file, bytes };
}

/** Always to be kept, never shown as a page of ours; a picture shows in the talk all the same. */
function handOut(response: Response, { name, type, bytes }: Opened): void {
  response.set({ "Cache-Control": "private, max-age=3600", "X-Robots-Tag": "noindex" });
  response.attachment(name).type(type).send(bytes);
}
