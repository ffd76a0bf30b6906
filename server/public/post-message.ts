import type { RequestHandler, Response } from "express";
import { z } from "zod";
import { type ChatErrorCode, chatErrors } from "../../bot/web/error-words.ts";
import { chatPost } from "../../bot/web/chat-post.ts";
import { toInbound } from "../../bot/web/to-inbound.ts";
import { readUpload } from "../attachments/attachment-view.ts";
import { chatNetworkId } from "../dossiers/keyed-hash.ts";
import { refuse } from "./api-error.ts";
import type { ChatHub } from "./chat-hub.ts";
import { openChat } from "./chat-session.ts";
import type { ChatShields } from "./chat-shields.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";

/** The answer to a message that is kept: only now may the page forget it. */
export const messageKept = z.object({ id: z.uuid() });

type House = Pick<
  PublicHouse,
  "db" | "clock" | "ids" | "intake" | "secretKey" | "publicUrl" | "log"
>;
type Desk = { hub: Pick<ChatHub, "wake">; shields: ChatShields };

/** POST /api/chat/messages, after the body was read. A repeated id is answered like the first. */
export function postMessage(house: House, { hub, shields }: Desk): RequestHandler {
  return async (request, response) => {
    const post = chatPost.safeParse(request.body);
    if (!post.success) return refuse(response, codeOf(post.error));
    const address = openChat(house, request, response);
    const wait = shields.secondsToWait(address, request.ip);
    if (wait > 0) return refuse(response, "too_many", { retryAfter: wait });
    const id = post.data.id ?? house.ids.uuid();
    try {
      const file = "file" in post.data ? post.data.file : undefined;
      const upload = file && (await readUpload(house.db.prisma, address, file));
      if (file && !upload) return refuse(response, "file_unknown");
      const now = house.clock.now();
      const network = chatNetworkId(house.secretKey, networkOf(request.ip));
      const chat = { address, now, network, ...(upload && { upload }) };
      const message = toInbound({ ...post.data, id }, chat);
      await house.intake.accept(message);
    } catch (error) {
      house.log?.error({ err: error }, "A chat message could not be kept");
      return refuse(response, "not_kept", { retryAfter: 5 });
    }
    acknowledge(response, id);
    hub.wake(address);
  };
}

function acknowledge(response: Response, id: string): void {
  response.status(202).json({ id } satisfies z.infer<typeof messageKept>);
}

/** The named reason where the words gave one, else that the whole was not understood. */
function codeOf(error: z.ZodError): ChatErrorCode {
  const issues = error.issues.flatMap((issue) =>
    issue.code === "invalid_union" ? issue.errors.flat() : [issue],
  );
  const named = issues.find(({ message }) => message in chatErrors);
  return named ? (named.message as ChatErrorCode) : "invalid_message";
}
