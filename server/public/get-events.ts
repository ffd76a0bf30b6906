import type { RequestHandler } from "express";
import { refuse } from "./api-error.ts";
import { readCursor } from "./chat-event.ts";
import type { ChatHub } from "./chat-hub.ts";
import { readChatAddress } from "./chat-session.ts";
import { openChatStream } from "./chat-stream.ts";
import type { PublicHouse } from "./public-house.ts";

/**
 * GET /api/chat/events: the talk as server-sent events. The header Last-Event-ID, or `after`,
 * names the last event seen: what came since is told in order, then what comes.
 */
export function getEvents(house: PublicHouse, hub: ChatHub): RequestHandler {
  return (request, response) => {
    const address = readChatAddress(house, request);
    if (!address) return refuse(response, "no_session");
    if (house.stopping?.aborted) return refuse(response, "not_kept", { retryAfter: 2 });
    if (!hub.hasRoom(request.ip)) return refuse(response, "too_many", { retryAfter: 30 });
    const { after: asked } = request.query;
    const last = request.get("last-event-id") ?? (typeof asked === "string" ? asked : undefined);
    response.status(200).set({
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no", // nginx would hold events back
    });
    response.flushHeaders();
    response.write("retry: 3000\n\n");
    const stream = openChatStream(house, response, { address, after: readCursor(last) });
    const place = { address, ip: request.ip, stream };
    hub.enter(place);
    response.on("close", () => {
      hub.leave(place);
      stream.end("closed");
    });
  };
}
