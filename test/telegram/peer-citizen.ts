import net from "node:net";
import { TelegramServer } from "telegram-test-api/lib/telegramServer.js";

/** The fake Telegram of telegram-test-api, on a free port. */
export async function startPeer(): Promise<TelegramServer> {
  const peer = new TelegramServer({ port: await freePort(), host: "127.0.0.1" });
  await peer.start();
  return peer;
}

export type PeerMessage = {
  text: string;
  buttons: { text: string; callback_data: string }[];
};

/** A citizen of the peer. One thing at a time: the peer counts update ids on after each answer. */
export type PeerCitizen = {
  says(text: string): Promise<void>;
  taps(data: string): Promise<void>;
  /** The next message of the bot with these words; those before it are passed over. */
  hears(words: string): Promise<PeerMessage>;
};

export function openPeerCitizen(peer: TelegramServer, token: string, chatId: number): PeerCitizen {
  const client = peer.getClient(token, { chatId, userId: chatId, timeout: 20_000, interval: 20 });
  const heard: PeerMessage[] = [];
  return {
    async says(text) {
      const counted = peer.waitUserMessage();
      if (text.startsWith("/")) await client.sendCommand(client.makeCommand(text));
      else await client.sendMessage(client.makeMessage(text));
      await counted;
    },
    async taps(data) {
      const counted = peer.waitUserMessage();
      await client.sendCallback(client.makeCallbackQuery(data));
      await counted;
    },
    async hears(words) {
      for (;;) {
        const next = heard.shift();
        if (next?.text.includes(words)) return next;
        if (next === undefined) heard.push(...read((await client.getUpdates()).result));
      }
    },
  };
}

function read(stored: { message: object }[]): PeerMessage[] {
  return stored.map(({ message }) => {
    const { text, reply_markup: markup } = message as {
      text: string;
      reply_markup?: { inline_keyboard: PeerMessage["buttons"][] };
    };
    return { text, buttons: markup?.inline_keyboard.flat() ?? [] };
  });
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
