import { oaId, type SentMessage, type World } from "./world.ts";

type Arrived = Pick<SentMessage, "user" | "text" | "messageId" | "attachment">;

/** Zalo's echo of our own send, and the arrival on the citizen's phone; waits for their first answers. */
export async function reportArrival(world: World, sent: Arrived): Promise<void> {
  const { echoes, receipts } = world.settings;
  const waits: Promise<void>[] = [];
  if (echoes) waits.push(echo(world, sent));
  if (receipts !== "never")
    waits.push(
      world.emit(sent.user, "user_received_message", {
        sender: { id: oaId },
        recipient: { id: sent.user },
        message: { msg_id: sent.messageId },
      }).tried,
    );
  await Promise.all(waits);
}

/** A template's arrival, which comes with X-ZEvent-Server: ZNS; `to` is a phone or a user. */
export function reportTemplateArrival(
  world: World,
  { user, messageId, template, at }: SentMessage,
  to: string,
): void {
  if (world.settings.receipts === "never") return;
  const message = {
    delivery_time: String(at),
    msg_id: messageId,
    tracking_id: template?.trackingId ?? "",
  };
  const part = { sender: { id: oaId }, recipient: { id: to }, message };
  void world.emit(user, "user_received_message", part, { "x-zevent-server": "ZNS" });
}

/** oa_send_*; with `adminId` an officer wrote it in Zalo's own tool. */
export function echo(world: World, sent: Arrived, adminId?: string): Promise<void> {
  const kind = sent.attachment?.kind ?? "text";
  const name = echoNames[kind];
  return world.emit(sent.user, name, {
    sender: { id: oaId, ...(adminId !== undefined && { admin_id: adminId }) },
    recipient: { id: sent.user },
    message: {
      msg_id: sent.messageId,
      ...(sent.text !== "" && { text: sent.text }),
      ...(kind !== "text" && { attachments: [{ type: kind, payload: {} }] }),
    },
  }).tried;
}

const echoNames = {
  text: "oa_send_text",
  image: "oa_send_image",
  gif: "oa_send_gif",
  sticker: "oa_send_sticker",
  file: "oa_send_file",
  request_user_info: "oa_send_list",
};
