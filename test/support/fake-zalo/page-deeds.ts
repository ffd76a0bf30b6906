import type { FakeZalo } from "./fake-zalo.ts";

type Given = Record<string, unknown>;
type Deed = (given: Given) => unknown;

/** What a visitor of the page may do, by the last part of the address. */
export function pageDeeds(fake: FakeZalo): Readonly<Record<string, Deed>> {
  const isBot = (given: Given): boolean => given["product"] === "bot";
  return {
    say: (given) => (isBot(given) ? fake.bot : fake).say(userOf(given), text(given, "text")),
    picture: (given) => (isBot(given) ? fake.bot : fake).sendImage(userOf(given), bytesOf(given)),
    file: (given) => fake.sendFile(userOf(given), bytesOf(given), text(given, "name")),
    sticker: (given) => (isBot(given) ? fake.bot : fake).sendSticker(userOf(given)),
    unsupported: (given) => fake.bot.sendUnsupported(userOf(given)),
    share: (given) => {
      const phone = text(given, "phone");
      fake.givePhone(userOf(given), phone);
      const { phone: right = phone } = fake.person(userOf(given));
      return fake.submitInfo(userOf(given), {
        name: text(given, "name"),
        phone: right,
        address: text(given, "address"),
      });
    },
    chatnow: (given) => fake.clickChatNow(userOf(given)),
    follow: (given) => {
      fake.unblock(userOf(given));
      return fake.follow(userOf(given));
    },
    leave: (given) => {
      fake.block(userOf(given));
      return fake.unfollow(userOf(given));
    },
    withdraw: (given) => fake.withdraw(userOf(given)),
    read: (given) => fake.read(userOf(given)),
    officer: (given) => fake.officerWrites(userOf(given), text(given, "text")),
    jump: ({ hours }) => fake.age(Number(hours) * 3_600_000),
    revoke: () => fake.revoke(),
    webhook: (given) => fake.webhookTo(text(given, "url")),
  };
}

function userOf(given: Given): string {
  const user = text(given, "user");
  if (!/^\d{5,25}$/.test(user)) throw new Error("user is an id of digits");
  return user;
}

function text(given: Given, name: string): string {
  const value = given[name];
  if (typeof value !== "string") throw new Error(`${name} is missing`);
  return value;
}

function bytesOf(given: Given): Buffer {
  return Buffer.from(text(given, "base64"), "base64");
}
