import { GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { isMarkupError, toDelivery } from "../../bot/telegram/failure.ts";

function answer(
  error_code: number | undefined,
  description: string,
  parameters?: object,
): GrammyError {
  const body = { ok: false, error_code, description, parameters } as never;
  return new GrammyError("Call to 'sendMessage' failed!", body, "sendMessage", {});
}

function network(code: string | undefined): HttpError {
  return new HttpError("Network request failed", Object.assign(new Error("secret"), { code }));
}

const refused = (reason: string, unreachable: boolean) => ({
  kind: "refused",
  reason,
  unreachable,
});

const table: [string, unknown, object][] = [
  ["blocked", answer(403, "Forbidden: bot was blocked by the user"), refused("blocked", true)],
  ["deactivated", answer(403, "Forbidden: user is deactivated"), refused("deactivated", true)],
  ["kicked", answer(403, "Forbidden: bot was kicked from the group chat"), refused("kicked", true)],
  [
    "never wrote",
    answer(403, "Forbidden: bot can't initiate conversation with a user"),
    refused("never_wrote_to_us", true),
  ],
  ["no chat", answer(400, "Bad Request: chat not found"), refused("chat_not_found", true)],
  [
    "muted in a group",
    answer(400, "Bad Request: not enough rights to send text messages to the chat"),
    refused("no_right", true),
  ],
  [
    "not modified",
    answer(400, "Bad Request: message is not modified: specified new message"),
    { kind: "sent" },
  ],
  ["too long", answer(400, "Bad Request: message is too long"), refused("too_long", false)],
  ["empty", answer(400, "Bad Request: message text is empty"), refused("empty", false)],
  ["bad button", answer(400, "Bad Request: BUTTON_DATA_INVALID"), refused("bad_button", false)],
  ["bad markup", answer(400, "Bad Request: can't parse entities: x"), refused("bad_markup", false)],
  ["another 400", answer(400, "Bad Request: whatever"), refused("bad_request", false)],
  [
    "migrated",
    answer(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: -1001,
    }),
    { kind: "moved", to: "-1001" },
  ],
  ["token revoked", answer(401, "Unauthorized"), { kind: "broken", reason: "bad_token" }],
  ["token malformed", answer(404, "Not Found"), { kind: "broken", reason: "bad_token" }],
  ["conflict", answer(409, "Conflict"), { kind: "broken", reason: "conflict" }],
  [
    "flood",
    answer(429, "Too Many Requests: retry after 7", { retry_after: 7 }),
    { kind: "busy", reason: "flood", retryAfterMs: 7000, wholeBot: false },
  ],
  [
    "500",
    answer(500, "Internal Server Error"),
    { kind: "busy", reason: "server_error", retryAfterMs: 2000, wholeBot: false },
  ],
  [
    "502",
    answer(502, "Bad Gateway"),
    { kind: "busy", reason: "server_error", retryAfterMs: 2000, wholeBot: false },
  ],
  ["504", answer(504, "Gateway Timeout"), { kind: "unknown", reason: "gateway_timeout" }],
  ["no envelope", answer(undefined, "?"), { kind: "unknown", reason: "odd_answer" }],
  [
    "refused connection",
    network("ECONNREFUSED"),
    { kind: "busy", reason: "not_connected", retryAfterMs: 2000, wholeBot: true },
  ],
  [
    "no name",
    network("ENOTFOUND"),
    { kind: "busy", reason: "not_connected", retryAfterMs: 2000, wholeBot: true },
  ],
  [
    "expired certificate",
    network("CERT_HAS_EXPIRED"),
    { kind: "broken", reason: "bad_certificate" },
  ],
  ["reset", network("ECONNRESET"), { kind: "unknown", reason: "cut" }],
  ["time-out", network(undefined), { kind: "unknown", reason: "no_answer" }],
  ["a bug", new TypeError("x"), { kind: "unknown", reason: "unexpected" }],
  ["not even an error", "x", { kind: "unknown", reason: "unexpected" }],
];

test.each(table)("%s", (_, error, expected) => {
  expect(toDelivery(error)).toEqual(expected);
});

test("only markup that Telegram could not read is worth a second, plain try", () => {
  expect(isMarkupError(answer(400, "Bad Request: can't parse entities: x"))).toBe(true);
  expect(isMarkupError(answer(400, "Bad Request: chat not found"))).toBe(false);
  expect(isMarkupError(network("ECONNRESET"))).toBe(false);
});
