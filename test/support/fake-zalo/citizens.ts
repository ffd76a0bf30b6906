import { createHash } from "node:crypto";
import { idByApp } from "./account.ts";
import { echo } from "./report-arrival.ts";
import { internationalPhone } from "./send-template.ts";
import {
  oaId,
  type Person,
  type SentMessage,
  type SharedInfo,
  type World,
  type ZaloEvent,
} from "./world.ts";

/** What citizens and the officers of the account do. `user` is an id of digits, such as userId(1). */
export type Citizens = {
  /** The citizen as Zalo knows them, born at first mention. */
  person(user: string): Person;
  givePhone(user: string, phone: string): void;
  say(user: string, text: string, quoted?: string): ZaloEvent;
  sendImage(user: string, bytes: Buffer, caption?: string): ZaloEvent;
  sendGif(user: string, bytes: Buffer): ZaloEvent;
  sendFile(user: string, bytes: Buffer, name: string): ZaloEvent;
  sendAudio(user: string, bytes: Buffer): ZaloEvent;
  sendVideo(user: string, bytes: Buffer, description?: string): ZaloEvent;
  sendLink(user: string, url: string, description: string): ZaloEvent;
  sendSticker(user: string, sticker?: string): ZaloEvent;
  sendLocation(user: string, latitude: number, longitude: number): ZaloEvent;
  sendBusinessCard(user: string, phone: string): ZaloEvent;
  /** Taps a button: Zalo makes a text of it. */
  tap(user: string, message: SentMessage, title: string): ZaloEvent;
  follow(user: string): ZaloEvent;
  unfollow(user: string): ZaloEvent;
  /** Once per citizen, as in life: a second time nothing is sent. */
  clickChatNow(user: string): ZaloEvent | undefined;
  submitInfo(user: string, info: SharedInfo): ZaloEvent;
  /** Takes back the consent that the account may keep their data. */
  withdraw(user: string): ZaloEvent;
  react(user: string, messageId: string, icon?: string): ZaloEvent;
  /** Reads everything that was sent; undefined: there was nothing unread. */
  read(user: string): ZaloEvent | undefined;
  /** An officer writes in Zalo's own tool. */
  officerWrites(user: string, text: string, adminId?: string): void;
  /** Any other event, such as of a group, of tags, or one that nobody knows. */
  event(user: string, name: string, part: object): ZaloEvent;
  /** Every message to them is refused with the code from now on; undefined: none any more. */
  refuseTo(user: string, code: number | undefined): void;
  /** They do not want messages of this account: -244. */
  block(user: string): void;
  unblock(user: string): void;
};

export function citizens(world: World): Citizens {
  const interact = (user: string): Person => {
    const person = world.person(user);
    person.lastInteractionAt = world.now();
    return person;
  };
  const event = (user: string, name: string, part: object): ZaloEvent =>
    world.emit(user, name, part).event;
  const message = (user: string, name: string, part: object): ZaloEvent => {
    interact(user);
    return event(user, name, {
      sender: { id: user },
      user_id_by_app: idByApp(user),
      recipient: { id: oaId },
      message: { msg_id: world.nextMessageId(), ...part },
    });
  };
  const attach = (user: string, kind: string, payload: object, text?: string): ZaloEvent =>
    message(user, `user_send_${kind}`, {
      ...(text !== undefined && { text }),
      attachments: [{ type: kind, payload }],
    });
  const say: Citizens["say"] = (user, text, quoted) =>
    message(user, "user_send_text", {
      text,
      ...(quoted !== undefined && { quote_msg_id: quoted }),
    });
  const picture = (
    user: string,
    kind: "image" | "gif",
    bytes: Buffer,
    text?: string,
  ): ZaloEvent => {
    const url = keep(world, bytes, kind === "gif" ? "gif" : "jpg");
    return attach(user, kind, { thumbnail: url, url }, text);
  };

  return {
    person: world.person,
    givePhone(user, phone) {
      const right = internationalPhone(phone);
      if (right === undefined) throw new Error("no Vietnamese phone number");
      world.person(user).phone = right;
    },
    say,
    sendImage: (user, bytes, caption) => picture(user, "image", bytes, caption),
    sendGif: (user, bytes) => picture(user, "gif", bytes),
    sendFile: (user, bytes, name) =>
      attach(user, "file", {
        size: String(bytes.length),
        name,
        checksum: createHash("md5").update(bytes).digest("hex"),
        type: name.split(".").at(-1) ?? "",
        url: keep(world, bytes, name.split(".").at(-1) ?? "bin"),
      }),
    sendAudio: (user, bytes) => attach(user, "audio", { url: keep(world, bytes, "amr") }),
    sendVideo: (user, bytes, description = "") =>
      attach(user, "video", {
        url: keep(world, bytes, "mp4"),
        thumbnail: `${world.origin}/media/thumbnail.jpg`,
        description,
      }),
    sendLink: (user, url, description) =>
      attach(user, "link", { thumbnail: "", description, url }, url),
    sendSticker: (user, sticker = "46999") =>
      attach(user, "sticker", { id: sticker, url: `${world.origin}/media/sticker.png` }),
    sendLocation: (user, latitude, longitude) =>
      attach(user, "location", {
        coordinates: { latitude: String(latitude), longitude: String(longitude) },
      }),
    sendBusinessCard: (user, phone) =>
      message(user, "user_send_business_card", {
        attachments: [
          {
            type: "link",
            payload: {
              thumbnail: "",
              description: JSON.stringify({ phone, qrCodeUrl: "" }),
              url: "https://zalo.me/danh-thiep",
            },
          },
        ],
      }),
    tap(user, { buttons }, title) {
      const button = buttons.find((candidate) => candidate.title === title);
      if (button === undefined || typeof button.payload !== "string")
        throw new Error(
          `no button "${title}" to tap; there are: ${buttons.map((one) => one.title).join(" | ")}`,
        );
      return say(user, button.payload);
    },
    follow(user) {
      const person = world.settings.followOpensWindow ? interact(user) : world.person(user);
      person.follows = true;
      return event(user, "follow", followPart(user));
    },
    unfollow(user) {
      world.person(user).follows = false;
      return event(user, "unfollow", followPart(user));
    },
    clickChatNow(user) {
      const person = interact(user);
      if (person.hasClickedChatNow) return undefined;
      person.hasClickedChatNow = true;
      return event(user, "user_click_chatnow", {
        oa_id: oaId,
        user_id: user,
        user_id_by_app: idByApp(user),
      });
    },
    submitInfo(user, info) {
      interact(user).shared = info;
      return event(user, "user_submit_info", {
        sender: { id: user },
        user_id_by_app: idByApp(user),
        recipient: { id: oaId },
        info,
      });
    },
    withdraw: (user) =>
      event(user, "user_withdraw", { user_id: user, user_id_by_app: idByApp(user), oa_id: oaId }),
    react(user, messageId, icon = "/-strong") {
      interact(user);
      return event(user, "user_reacted_message", {
        sender: { id: user },
        user_id_by_app: idByApp(user),
        recipient: { id: oaId },
        message: { msg_id: messageId, react_icon: icon },
      });
    },
    read(user) {
      const unseen = world.transcript.of(user).filter(({ isSeen }) => !isSeen);
      if (unseen.length === 0) return undefined;
      for (const one of unseen) one.isSeen = true;
      return event(user, "user_seen_message", {
        sender: { id: oaId },
        recipient: { id: user },
        message: { msg_ids: unseen.map(({ messageId }) => messageId) },
      });
    },
    officerWrites(user, text, adminId = "7770000000000000001") {
      const sent: SentMessage = {
        user,
        id: world.nextNumber(),
        messageId: world.nextMessageId(),
        text,
        buttons: [],
        via: "officer",
        price: 0,
        at: world.now(),
        isSeen: false,
      };
      world.transcript.add(sent);
      void echo(world, sent, adminId);
    },
    event,
    refuseTo(user, code) {
      const person = world.person(user);
      if (code === undefined) delete person.refusal;
      else person.refusal = code;
    },
    block: (user) => void (world.person(user).refusal = -244),
    unblock: (user) => void delete world.person(user).refusal,
  };
}

function followPart(user: string): object {
  return {
    oa_id: oaId,
    follower: { id: user },
    user_id_by_app: idByApp(user),
    source: "oa_profile",
  };
}

const types: Record<string, string> = {
  jpg: "image/jpeg",
  gif: "image/gif",
  png: "image/png",
  pdf: "application/pdf",
  amr: "audio/amr",
  aac: "audio/aac",
  mp4: "video/mp4",
};

/** Puts a citizen's file where it can be fetched, and gives its address. */
export function keep(world: World, bytes: Buffer, extension: string): string {
  const name = `${world.nextMessageId()}.${extension}`;
  world.media.set(name, { bytes, type: types[extension] ?? "application/octet-stream" });
  return `${world.origin}/media/${name}`;
}
