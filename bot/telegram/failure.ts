import { GrammyError, HttpError } from "grammy";
import type { Delivery } from "../channel.ts";
import { connectionFailure } from "../connection.ts";
import { undelivered } from "../undelivered.ts";

/**
 * What a failed call to the Bot API means for the letter. Anything thrown is taken; what can't be
 * placed is "unknown", since the letter may have arrived. Descriptions of Telegram are not passed
 * on: they, and network errors even more, may hold addresses and the token.
 */
export function toDelivery(error: unknown): Delivery {
  if (error instanceof GrammyError) return fromAnswer(error);
  if (error instanceof HttpError) return undelivered(connectionFailure(error.error));
  return { kind: "unknown", reason: "unexpected" };
}

/** Telegram could not read our HTML: nothing was sent, and plain text will do. */
export function isMarkupError(error: unknown): boolean {
  return error instanceof GrammyError && /can't parse entities/i.test(error.description ?? "");
}

function fromAnswer(error: GrammyError): Delivery {
  const { error_code: code, parameters } = error;
  if (parameters?.migrate_to_chat_id !== undefined) {
    return { kind: "moved", to: String(parameters.migrate_to_chat_id) };
  }
  switch (code) {
    case 400:
      return fromBadRequest(error.description);
    case 403:
      return { kind: "refused", reason: forbidden(error.description), unreachable: true };
    case 401:
    case 404:
      return { kind: "broken", reason: "bad_token" };
    case 409:
      return { kind: "broken", reason: "conflict" };
    case 413:
      return { kind: "refused", reason: "too_long", unreachable: false };
    case 429: {
      const retryAfterMs = 1000 * (parameters?.retry_after ?? 5);
      return { kind: "busy", reason: "flood", retryAfterMs, wholeBot: false };
    }
    default:
      return fromServerError(code);
  }
}

/**
 * Telegram's own 5xx envelope says that the call failed inside, before a message was made. A
 * gateway's time-out (504), or an answer without Telegram's envelope, says nothing of the kind.
 */
function fromServerError(code: number | undefined): Delivery {
  if (code === undefined || code < 500 || code === 504) {
    return { kind: "unknown", reason: code === 504 ? "gateway_timeout" : "odd_answer" };
  }
  return { kind: "busy", reason: "server_error", retryAfterMs: 2000, wholeBot: false };
}

/** First match wins. `unreachable`: no other letter would get there either. */
const badRequests: readonly [RegExp, reason: string, unreachable: boolean][] = [
  [/chat not found|PEER_ID_INVALID|user not found/i, "chat_not_found", true],
  [
    /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED/i,
    "no_right",
    true,
  ],
  [/not a forum|CHANNEL_FORUM_MISSING/i, "not_forum", true],
  [/group chat was (deleted|deactivated)|chat was deleted/i, "chat_deleted", true],
  [/TOPIC_CLOSED/i, "topic_closed", false],
  [/thread not found|TOPIC_(DELETED|ID_INVALID)/i, "topic_gone", false],
  [/message to (edit|delete) not found|MESSAGE_ID_INVALID/i, "message_gone", false],
  [/message can't be (edited|deleted)/i, "too_old", false],
  [/message is too long|MESSAGE_TOO_LONG/i, "too_long", false],
  [/text is empty|text must be non-empty/i, "empty", false],
  [/can't parse entities/i, "bad_markup", false],
  [/BUTTON_|reply markup|inline keyboard/i, "bad_button", false],
  [/query is too old|QUERY_ID_INVALID/i, "query_too_old", false],
];

function fromBadRequest(description = ""): Delivery {
  // An edit that changes nothing has what it wanted.
  if (/message is not modified|TOPIC_NOT_MODIFIED/i.test(description)) return { kind: "sent" };
  for (const [pattern, reason, unreachable] of badRequests) {
    if (pattern.test(description)) return { kind: "refused", reason, unreachable };
  }
  return { kind: "refused", reason: "bad_request", unreachable: false };
}

function forbidden(description = ""): string {
  if (/blocked/i.test(description)) return "blocked";
  if (/deactivated|deleted/i.test(description)) return "deactivated";
  if (/kicked|not a member/i.test(description)) return "kicked";
  if (/initiate/i.test(description)) return "never_wrote_to_us";
  return "forbidden";
}
