import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { InboundMessage } from "../../bot/message.ts";
import type { Intake } from "../../server/inbox/intake.ts";
import { telegramWebhook, type TelegramWebhookHouse } from "../../server/webhooks/telegram.ts";

/** An intake that keeps in memory; its store can be switched away. */
export type StubIntake = Intake & {
  kept: InboundMessage[];
  texts(address?: number): string[];
  isAway: boolean;
};

export function stubIntake(): StubIntake {
  const ids = new Set<string>();
  const stub: StubIntake = {
    kept: [],
    isAway: false,
    texts: (address) =>
      stub.kept
        .filter((message) => address === undefined || message.address === String(address))
        .map(({ content }) => ("text" in content ? (content.text ?? "") : content.kind)),
    accept: async (message) => {
      await new Promise(setImmediate);
      if (stub.isAway) throw new Error("the store is away");
      const key = `${message.bot}:${message.externalId}`;
      if (ids.has(key)) return "repeat";
      ids.add(key);
      if (!("side" in message)) stub.kept.push(message);
      return "kept";
    },
  };
  return stub;
}

/** Collects log lines: what was said, and with which fields. */
export function stubLog() {
  const lines: string[] = [];
  const write =
    (level: string) =>
    (fields: object | string, text = ""): void => {
      lines.push(
        `${level} ${typeof fields === "string" ? fields : `${JSON.stringify(fields)} ${text}`}`,
      );
    };
  return { lines, info: write("info"), warn: write("warn"), error: write("error") };
}

export type WebhookServer = { url: string; root: string; close(): Promise<void> };

/** The webhook alone on a loopback port. */
export async function serveWebhook(house: TelegramWebhookHouse): Promise<WebhookServer> {
  const server = http.createServer(express().use(telegramWebhook(house)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    root,
    url: `${root}/webhooks/telegram`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const stubClock = { now: () => new Date("2026-11-23T01:02:03Z") };
