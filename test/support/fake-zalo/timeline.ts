import type { FakeZalo } from "./fake-zalo.ts";
import type { SentMessage } from "./world.ts";

/** What the page shows of one message. */
export type Line = {
  at: number;
  from: "citizen" | "office" | "officer" | "event";
  text: string;
  /** What may be tapped, and the words that a tap sends. */
  choices: { label: string; send: string }[];
  /** Address of a picture. */
  picture?: string;
  file?: { name: string; url: string };
  asksForInfo?: true;
  /** How it came, where that is worth a word. */
  note?: string;
};

/** Both sides of the talk with the Official Account, in order. */
export function accountTimeline(fake: FakeZalo, user: string): Line[] {
  const own = fake
    .events()
    .filter((event) => event.user === user && !/^oa_|received_|seen_/.test(event.name))
    .map(({ name, body }) => citizenLine(name, JSON.parse(body) as WireEvent));
  return [...own, ...fake.messages(user).map(officeLine)].toSorted((a, b) => a.at - b.at);
}

/** Both sides of the talk with the Zalo Bot. */
export function botTimeline(fake: FakeZalo, user: string): Line[] {
  const own = fake.bot
    .events()
    .filter((event) => event.chat === user)
    .map(({ name, message }): Line => {
      const { text, caption, photo, date } = message as Record<string, string | undefined>;
      const words = text ?? caption ?? (photo === undefined ? eventWords(name) : "");
      return {
        at: Number(date),
        from: "citizen",
        text: words,
        choices: [],
        ...(photo !== undefined && { picture: new URL(photo).pathname }),
      };
    });
  const sent = fake.bot.messages(user).map(({ at, text, kind, ref }): Line => ({
    at,
    from: "office",
    text: kind === "sticker" ? "[nhãn dán]" : text,
    choices: numbered(text),
    ...(kind === "photo" && ref !== undefined && { picture: ref }),
  }));
  return [...own, ...sent].toSorted((a, b) => a.at - b.at);
}

type WireEvent = {
  timestamp: string;
  message?: {
    text?: string;
    attachments?: { type: string; payload: { url?: string; name?: string } }[];
  };
};

function citizenLine(name: string, { timestamp, message }: WireEvent): Line {
  const attachment = message?.attachments?.[0];
  const path = attachment?.payload.url === undefined ? "" : pathOf(attachment.payload.url);
  const isPicture = attachment?.type === "image" || attachment?.type === "gif";
  return {
    at: Number(timestamp),
    from: message === undefined ? "event" : "citizen",
    text: message?.text ?? (isPicture ? "" : eventWords(name)),
    choices: [],
    ...(isPicture && { picture: path }),
    ...(attachment?.type === "file" && {
      file: { name: attachment.payload.name ?? "tệp", url: path },
    }),
  };
}

function officeLine({ at, via, text, buttons, attachment, messageId, price }: SentMessage): Line {
  const tapped = buttons.flatMap(({ title, payload }) =>
    typeof payload === "string" ? [{ label: title, send: payload }] : [],
  );
  const address = attachment?.bytes ? `/page/sent/${messageId}` : attachment?.ref;
  const isPicture = attachment?.kind === "image" || attachment?.kind === "gif";
  const way = {
    cs: "",
    template: "mẫu tin theo UID",
    phone: "mẫu tin theo số điện thoại",
    officer: "",
  };
  const note = [way[via], price > 0 ? `${price} đ` : ""].filter(Boolean).join(", ");
  return {
    at,
    from: via === "officer" ? "officer" : "office",
    text: attachment?.kind === "request_user_info" ? (attachment.title ?? "") : text,
    choices: tapped.length > 0 ? tapped : numbered(text),
    ...(isPicture && address !== undefined && { picture: address }),
    ...(attachment?.kind === "file" && {
      file: { name: attachment.name ?? "tệp", url: address ?? "" },
    }),
    ...(attachment?.kind === "request_user_info" && { asksForInfo: true }),
    ...(note !== "" && { note }),
  };
}

/** The numbered lines at the end of a text, as a citizen's eye finds them. */
function numbered(text: string): Line["choices"] {
  return text.split("\n").flatMap((line) => {
    const [, number, label] = /^(\d{1,2})[.)] (.+)$/.exec(line.trim()) ?? [];
    return number === undefined ? [] : [{ label: `${number}. ${label}`, send: number }];
  });
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

const words: Readonly<Record<string, string>> = {
  follow: "Đã quan tâm",
  unfollow: "Đã bỏ quan tâm",
  user_click_chatnow: "Đã bấm Nhắn tin",
  user_submit_info: "Đã chia sẻ thông tin",
  user_withdraw: "Đã rút đồng ý",
  user_send_sticker: "[nhãn dán]",
  user_send_location: "[vị trí]",
  "message.sticker.received": "[nhãn dán]",
  "message.voice.received": "[tin thoại]",
  "message.unsupported.received": "[tin của trẻ em, Zalo giữ lại lời]",
};

function eventWords(name: string): string {
  return words[name] ?? `[${name}]`;
}
