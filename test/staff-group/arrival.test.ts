import { describe, expect, test } from "vitest";
import { inboundMessage } from "../../bot/message.ts";
import { staffMessage } from "../../bot/staff/staff-message.ts";
import { readUpdate } from "../../bot/telegram/update.ts";
import { arrivalKey } from "../../server/inbox/arrival.ts";
import { readArrival } from "../../server/webhooks/read-arrival.ts";

const group = -1001234567890;
const moved = -1009999999999;
const staff = { isStaffGroup: async (chat: string) => chat === String(group) };
const house = { bot: "7654321", clock: { now: () => new Date("2026-11-23T02:00:00Z") } };

const from = { id: 55, is_bot: false, first_name: "Bình" };
const inGroup = { id: group, type: "supergroup" };
const message = (more: object) => ({
  update_id: 1,
  message: { message_id: 9, date: 1_790_000_000, from, chat: inGroup, ...more },
});
const read = async (value: object, side: typeof staff | undefined = staff) => {
  const { arrival, query } = await readArrival({ ...house, staff: side }, readUpdate(value)!);
  return { arrival, query };
};

describe("whose an update is", () => {
  const tapped = {
    update_id: 1,
    callback_query: {
      id: "777",
      from,
      data: "g:accept:PA-26-000001-A",
      message: {
        message_id: 8,
        chat: inGroup,
        date: 0,
        message_thread_id: 5,
        is_topic_message: true,
        reply_to_message: { message_id: 5, forum_topic_created: { name: "PA" } },
      },
    },
  };

  test.each([
    ["words in the group", message({ text: "Chào" }), "staff"],
    ["a photo in the group", message({ photo: [{}] }), "staff"],
    ["a tapped button in the group", tapped, "staff"],
    [
      "words in another group",
      message({ chat: { id: -5, type: "group" }, text: "Chào" }),
      "citizen",
    ],
    ["words in private", message({ chat: { id: 55, type: "private" }, text: "Chào" }), "citizen"],
    [
      "a link code in private",
      message({ chat: { id: 55, type: "private" }, text: "/lienket 123-456" }),
      "staff",
    ],
    [
      "the first word of the group's new chat",
      message({ chat: { id: moved, type: "supergroup" }, migrate_from_chat_id: group }),
      "staff",
    ],
  ])("%s", async (_case, value, side) => {
    const { arrival } = await read(value);
    expect(arrival && ("side" in arrival ? "staff" : "citizen")).toBe(side);
    expect((side === "staff" ? staffMessage : inboundMessage).safeParse(arrival).success).toBe(
      true,
    );
    expect(arrivalKey(arrival!).startsWith("staff:")).toBe(side === "staff");
  });

  test("without a staff group nothing is the staff's", async () => {
    const code = message({ chat: { id: 55, type: "private" }, text: "/lienket 123-456" });
    const { arrival } = await readArrival(house, readUpdate(code)!);
    expect(arrival).not.toHaveProperty("side");
  });

  test("a staff button is answered by its act, a citizen's at once", async () => {
    expect((await read(tapped)).query).toBeUndefined();
    const chat = { id: 55, type: "private" };
    const { callback_query: tap } = tapped;
    const own = { ...tap, message: { ...tap.message, chat } };
    expect((await read({ update_id: 2, callback_query: own })).query).toBe("777");
  });

  test("a reply by hand is told from a message that merely stands in a topic", async () => {
    const topic = { message_thread_id: 5, is_topic_message: true };
    const opening = { message_id: 5, forum_topic_created: { name: "PA-26-000001-A Phản ánh" } };
    const plain = await read(message({ ...topic, text: "Xong", reply_to_message: opening }));
    expect(plain.arrival).toMatchObject({ thread: "5", topicName: "PA-26-000001-A Phản ánh" });
    expect(plain.arrival).not.toHaveProperty("replyTo");
    const bots = { message_id: 8, from: { id: 7654321, is_bot: true } };
    const reply = await read(message({ ...topic, text: "Xong", reply_to_message: bots }));
    expect(reply.arrival).toMatchObject({ replyTo: { messageId: "8", isOurs: true } });
    const colleagues = { message_id: 7, from: { id: 66, is_bot: false } };
    const talk = await read(message({ ...topic, text: "Xong", reply_to_message: colleagues }));
    expect(talk.arrival).toMatchObject({ replyTo: { messageId: "7", isOurs: false } });
  });

  test("an administrator who hides is nobody, and another bot is not heard", async () => {
    const anonymous = { id: 1_087_968_824, is_bot: true };
    const hidden = await read(message({ from: anonymous, sender_chat: inGroup, text: "Xong" }));
    expect(hidden.arrival).not.toHaveProperty("userId");
    const other = await read(message({ from: { id: 3, is_bot: true }, text: "Xong" }));
    expect(other.arrival).toBeUndefined();
  });
});
