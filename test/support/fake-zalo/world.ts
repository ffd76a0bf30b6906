import { createHash, randomBytes } from "node:crypto";
import { type Faults, openFaults } from "./faults.ts";
import { type FakeZaloOptions, type Settings, toSettings } from "./options.ts";
import { openTokens, type Tokens } from "./tokens.ts";
import { openTranscript, type Transcript } from "../transcript.ts";

export const appId = "3608465249409039679";
export const appSecret = "FakeAppSecret0123456789";
export const oaId = "3886132808788086450";
export const oaSecret = "FakeOaSecretKey0123456789";
export const botToken = "1234567890:FakeZaloBotToken-0123456789";

/** A citizen as Zalo knows them. */
export type Person = {
  id: string;
  name: string;
  phone?: string;
  follows: boolean;
  /** When they last did something that opens the window, by the world's clock. */
  lastInteractionAt?: number;
  hasClickedChatNow: boolean;
  /** The code that every message to them is refused with. */
  refusal?: number;
  shared?: SharedInfo;
};

export type SharedInfo = {
  name?: string;
  phone?: string;
  address?: string;
  city?: string;
  district?: string;
  ward?: string;
};

export type SentButton = { title: string; type: string; payload: unknown };

export type SentAttachment = {
  kind: "image" | "gif" | "sticker" | "file" | "request_user_info";
  /** By what it was named: the address, the id of the upload, or the sticker. */
  ref?: string;
  /** What was uploaded before. */
  bytes?: Buffer;
  name?: string;
  title?: string;
  subtitle?: string;
};

/** One message of the Official Account as the citizen sees it. */
export type SentMessage = {
  /** The user's id, or the phone where no user of this Zalo has it. */
  user: string;
  id: number;
  messageId: string;
  text: string;
  buttons: SentButton[];
  attachment?: SentAttachment;
  quoted?: string;
  via: "cs" | "template" | "phone" | "officer";
  template?: { id: string; values: Record<string, string>; trackingId?: string };
  /** What it cost, in đồng. */
  price: number;
  /** By the world's clock. */
  at: number;
  isSeen: boolean;
};

/** A message of the Zalo Bot as the citizen sees it. */
export type BotMessage = {
  user: string;
  id: number;
  messageId: string;
  text: string;
  kind: "text" | "photo" | "sticker" | "voice";
  /** The address of a photo, the id of a sticker. */
  ref?: string;
  /** By the world's clock. */
  at: number;
};

export type Upload = { kind: "image" | "gif" | "file"; bytes: Buffer; name: string; at: number };

/** Everything that this Zalo knows. */
export type World = {
  settings: Settings;
  /** Where its HTTP server listens, once it does. */
  origin: string;
  now(): number;
  advance(ms: number): void;
  age(ms: number): void;
  people: Map<string, Person>;
  /** The person of that id, born at first mention. */
  person(user: string): Person;
  tokens: Tokens;
  transcript: Transcript<SentMessage, string>;
  botTranscript: Transcript<BotMessage, string>;
  faults: Faults;
  /** Images and files that the account may send, by attachment id or token. */
  uploads: Map<string, Upload>;
  /** What citizens sent, by the last part of its address. */
  media: Map<string, { bytes: Buffer; type: string }>;
  money: { balance: number; spent: number };
  /** Ids like Zalo's: of a message, and of a user, which has 19 digits. */
  nextMessageId(): string;
  nextNumber(): number;
  /** How often each call was made, and every refusal in the order it was given. */
  calls: Map<string, number>;
  refusals: { call: string; code: number; message: string }[];
  emit: Emit;
};

/** One event for the webhook of the Official Account. */
export type ZaloEvent = {
  id: number;
  user: string;
  name: string;
  /** The raw body, as it is signed and repeated. */
  body: string;
  /** Of `message.msg_id`, where there is one. */
  messageId: string | undefined;
  headers: Record<string, string>;
};

/**
 * Tells the webhook; `tried` resolves after the first try, whatever came of it. `part` is what the
 * event says besides its name, application and time.
 */
export type Emit = (
  user: string,
  name: string,
  part: object,
  headers?: Record<string, string>,
) => { event: ZaloEvent; tried: Promise<void> };

export function openWorld(options: FakeZaloOptions): World {
  const settings = toSettings(options);
  // Another start never repeats an id: a server that remembers the last would take it for a repeat.
  const salt = randomBytes(8).toString("hex");
  const people = new Map<string, Person>();
  let offset = 0;
  let lastNumber = 0;
  let lastMessage = 0;
  const now = (): number => settings.now().getTime() + offset;
  const tokens = openTokens(settings, now);
  const uploads: World["uploads"] = new Map();
  return {
    settings,
    origin: "",
    now,
    advance: (ms) => void (offset += ms),
    age(ms) {
      for (const person of people.values())
        if (person.lastInteractionAt !== undefined) person.lastInteractionAt -= ms;
      for (const upload of uploads.values()) upload.at -= ms;
      tokens.age(ms);
    },
    people,
    person(user) {
      const known = people.get(user);
      if (known !== undefined) return known;
      const born: Person = {
        id: user,
        name: `Người dân ${people.size + 1}`,
        follows: false,
        hasClickedChatNow: false,
      };
      people.set(user, born);
      return born;
    },
    tokens,
    transcript: openTranscript(({ user }) => user),
    botTranscript: openTranscript(({ user }) => user),
    faults: openFaults(),
    uploads,
    media: new Map(),
    money: { balance: settings.balance, spent: 0 },
    nextMessageId: () =>
      createHash("sha256").update(`${salt}${++lastMessage}`).digest("hex").slice(0, 20),
    nextNumber: () => ++lastNumber,
    calls: new Map(),
    refusals: [],
    emit: () => {
      throw new Error("no delivery yet");
    },
  };
}

/** Ids of 19 digits, too long for a number of JavaScript: user 1, user 2 … of a test. */
export function userId(index: number): string {
  return `2512${String(index).padStart(14, "0")}7`;
}
