import fc from "fast-check";
import { expect, test } from "vitest";
import { lan, messagesOf, newsOf, saidNews } from "./zalo-news.ts";

test("an event of whatever shape never throws and gives only what the inbox takes", () => {
  const names = fc.constantFrom(
    "user_send_text",
    "user_send_image",
    "user_submit_info",
    "user_seen_message",
    "oa_send_text",
    "anonymous_send_text",
    "follow",
    "__proto__",
  );
  const part = fc.dictionary(
    fc.constantFrom("sender", "recipient", "message", "info", "timestamp", "user_id", "msg_id"),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.oneof(names, fc.string()), part, (name, rest) => {
      const told = newsOf(name, rest);
      if (told.kind === "messages") expect(messagesOf(told)).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("a citizen's message is never lost, whatever stands in it", () => {
  const payload = fc.dictionary(
    fc.constantFrom("url", "name", "size", "type", "description"),
    fc.jsonValue(),
  );
  const one = fc.record({
    type: fc.oneof(fc.constantFrom("constructor", "link"), fc.jsonValue()),
    payload: fc.oneof(payload, fc.jsonValue()),
  });
  const message = fc.record(
    {
      msg_id: fc.jsonValue(),
      text: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
      attachments: fc.oneof(fc.array(fc.oneof(one, fc.jsonValue())), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const kinds = fc.constantFrom("text", "image", "link", "file", "audio", "sticker", "novelty");
  fc.assert(
    fc.property(kinds, fc.oneof(message, fc.jsonValue()), (kind, said) => {
      const told = saidNews(kind, said);
      expect(messagesOf(told).every(({ address }) => address === lan)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
