import type { RequestHandler } from "express";
import { readSession, type SignedIn } from "../../staff/read-session.ts";
import { findVisibleCode } from "../../tickets/ticket-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { readSessionCookie } from "../session-cookie.ts";

const heartbeatMs = 25_000;

/**
 * Server-sent events that tell an open page to read again; never any content. `?tickets=` says
 * which tickets count: "all", "none" or one code. No code is sent, so that a sealed one stays so.
 */
export function live(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    const token = readSessionCookie(req) ?? "";
    const reader = { tx: house.db.prisma, clock: house.clock };
    const whoIsIt = () => readSession(reader, token, { slide: false });
    const staff = await whoIsIt();
    if (!staff) {
      res.sendStatus(401);
      return;
    }
    const tickets = await wantedTickets(house, staff, req.query["tickets"]);
    res.set({
      "Content-Type": "text/event-stream",
      "X-Accel-Buffering": "no", // nginx would hold the events back
    });
    res.flushHeaders();
    res.write("retry: 2000\n\n");
    const tell = () => res.write("event: changed\ndata:\n\n");
    const offs = [
      house.signals.on("ticket_changed", (code) => {
        if (tickets === "all" || tickets === code) tell();
      }),
      // Rare, and an alarm among them must reach every page.
      house.signals.on("conversation_changed", tell),
      house.signals.on("notice", (staffId) => {
        if (staffId === staff.id) tell();
      }),
    ];
    const heartbeat = setInterval(() => {
      // A session that has ended gets no more news.
      void whoIsIt().then(
        (stays) => (stays ? res.write(": here\n\n") : res.end()),
        () => res.end(),
      );
    }, heartbeatMs);
    const stop = () => res.end();
    house.stopping?.addEventListener("abort", stop);
    res.on("close", () => {
      house.stopping?.removeEventListener("abort", stop);
      clearInterval(heartbeat);
      for (const off of offs) off();
    });
  };
}

/** "all", "none" or one code: of a ticket that this person may not see there is no news. */
async function wantedTickets(
  house: ConsoleHouse,
  viewer: SignedIn,
  asked: unknown,
): Promise<string> {
  if (asked === "all" || typeof asked !== "string") return asked === "all" ? "all" : "none";
  return (await findVisibleCode(house.db.prisma, { code: asked, viewer })) ?? "none";
}
