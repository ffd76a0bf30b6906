import { describe, expect, test } from "vitest";
import { toInbound } from "../../bot/zalo/to-inbound.ts";
import {
  around,
  at,
  contentsOf,
  lan,
  messagesOf,
  newsOf,
  now,
  oaId,
  saidNews,
  timestamp,
} from "./zalo-news.ts";

test("a citizen's words become a message under the event's name and message id", () => {
  expect(
    messagesOf(
      saidNews("text", {
        msg_id: "96d3cdf3af150460909",
        text: "Con tôi học trái tuyến được không?",
      }),
    ),
  ).toEqual([
    {
      channel: "zalo",
      bot: oaId,
      externalId: "user_send_text:96d3cdf3af150460909",
      address: lan,
      isGroup: false,
      sentAt: at,
      content: { kind: "text", text: "Con tôi học trái tuyến được không?" },
    },
  ]);
});

describe("what citizens do without words", () => {
  const follower = { oa_id: oaId, follower: { id: lan }, source: "oa_profile" };
  const user = { oa_id: oaId, user_id: lan, user_id_by_app: "552177279717587730" };
  test.each([
    ["follow", follower, { kind: "joined", isQuiet: true }],
    ["unfollow", follower, { kind: "left" }],
    ["user_click_chatnow", user, { kind: "joined" }],
    ["user_withdraw", { user_id: lan, user_id_by_app: "55" }, { kind: "withdrawn" }],
  ])("%s", (name, part, content) => {
    const [message] = messagesOf(newsOf(name, part));
    expect(message).toMatchObject({
      address: lan,
      content,
      externalId: `${name}:${"b".repeat(58)}`,
    });
  });

  const submit = (info: unknown) =>
    contentsOf(newsOf("user_submit_info", { sender: { id: lan }, recipient: { id: oaId }, info }));
  test.each([
    [
      { name: "Lê Thị Lan", phone: "84900000000", address: "12 Lê Lợi", ward: "Bến Nghé" },
      { name: "Lê Thị Lan", phone: "84900000000", address: "12 Lê Lợi, Bến Nghé" },
    ],
    [
      { full_address: "12 Lê Lợi, Huế", city: "Huế", district: "Thuận Hóa" },
      { address: "12 Lê Lợi, Huế, Thuận Hóa" },
    ],
    [{ phone: 84900000000, name: " " }, { phone: "84900000000" }],
    [undefined, {}],
    ["?", {}],
  ])("shared info %j", (info, shared) => {
    expect(submit(info)).toEqual([{ kind: "shared_info", ...shared }]);
  });
});

describe("what the office sent", () => {
  const sent = (sender: object, name = "oa_send_text") =>
    newsOf(name, {
      sender: { id: oaId, ...sender },
      recipient: { id: lan },
      message: { msg_id: "m1", text: "Dạ, em chào chị ạ", conversation_id: "c9" },
    });

  test("our own letter told back is an echo", () => {
    expect(sent({})).toEqual({ kind: "echo" });
    expect(sent({}, "oa_send_list")).toEqual({ kind: "echo" });
  });

  test("an officer in Zalo's own tool is a colleague in the citizen's conversation", () => {
    expect(messagesOf(sent({ admin_id: "777" }))).toMatchObject([
      { address: lan, content: { kind: "colleague", text: "Dạ, em chào chị ạ" } },
    ]);
    expect(messagesOf(sent({ admin_id: "777" }, "oa_send_anonymous_text"))).toMatchObject([
      { address: `anonymous:${lan}:c9` },
    ]);
  });
});

test("a visitor of a site's chat window has an address that the sender understands", () => {
  const message = { msg_id: "m1", text: "Xin chào", conversation_id: "c9" };
  const told = newsOf("anonymous_send_text", {
    sender: { id: "a7" },
    recipient: { id: oaId },
    message,
  });
  expect(messagesOf(told)).toMatchObject([
    { address: "anonymous:a7:c9", content: { kind: "text", text: "Xin chào" } },
  ]);
});

describe("receipts", () => {
  const from = { sender: { id: oaId }, recipient: { id: lan } };
  const arrived = { kind: "arrived", at: new Date(at) };
  test("of an arrival, and of several letters seen", () => {
    expect(newsOf("user_received_message", { ...from, message: { msg_id: "m1" } })).toEqual({
      kind: "receipts",
      receipts: [{ externalId: "m1", ...arrived }],
    });
    const seen = newsOf("user_seen_message", { ...from, message: { msg_ids: ["m1", "m2", "m1"] } });
    expect(seen).toMatchObject({
      receipts: [
        { externalId: "m1", kind: "seen" },
        { externalId: "m2", kind: "seen" },
      ],
    });
  });

  test("of a template come by our letter's id, nested or flat, with or without a name", () => {
    const delivery = { delivery_time: "1795402800123", msg_id: "z1", tracking_id: "17" };
    const receipts = [{ externalId: "letter:17", kind: "arrived", at: new Date(1795402800123) }];
    const nested = { ...from, message: delivery };
    expect(newsOf("user_received_message", nested)).toEqual({ kind: "receipts", receipts });
    const flat = toInbound({ ...delivery, timestamp }, { ...around, isTemplate: true });
    expect(flat).toEqual({ kind: "receipts", receipts });
  });
});

describe("what is not ours to answer", () => {
  const from = { sender: { id: lan }, recipient: { id: oaId } };
  test.each([
    ["user_reacted_message", from, "user_reacted_message"],
    ["oa_send_consent", { oa_id: oaId }, "oa_send_consent"],
    ["user_send_group_text", { ...from, group_id: "g" }, "group"],
    ["create_group", { oa_id: oaId }, "group"],
    ["weather_changed", from, "other"],
    ["constructor", from, "other"],
    ["user_send_text", { ...from, recipient: { id: "999" } }, "other_account"],
    ["user_send_text", { ...from, app_id: "999" }, "other_account"],
    ["follow", { oa_id: "999", follower: { id: lan } }, "other_account"],
    ["user_send_text", { message: { text: "?" } }, "odd"],
    ["user_send_text", { sender: { id: "a:b" }, message: { text: "?" } }, "odd"],
  ])("%s %j is ignored as %s", (name, part, as) => {
    expect(newsOf(name, part)).toEqual({ kind: "ignored", name: as });
  });

  test.each([[undefined], [null], [5], ["x"], [[]], [true]])("%j is no event", (value) => {
    expect(toInbound(value, around)).toEqual({ kind: "ignored", name: "odd" });
  });
});

test.each(["154390853474", "1", "soon", String(now.getTime() + 90_000_000), null])(
  "the implausible time %j is replaced by now",
  (odd) => {
    const told = newsOf("follow", { oa_id: oaId, follower: { id: lan }, timestamp: odd });
    expect(messagesOf(told)[0]?.sentAt).toBe(now.toISOString());
  },
);
