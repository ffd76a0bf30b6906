import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { ZaloReceipt } from "../../bot/zalo/to-receipts.ts";
import { keepTrying } from "../../server/webhooks/keep-trying.ts";
import { zaloWebhook, type ZaloWebhookHouse } from "../../server/webhooks/zalo.ts";
import type { FakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { stubIntake, stubLog } from "../telegram/stub-house.ts";

/** The webhook alone on a loopback port, and what it was made to do. */
export async function serveZalo(
  fake: Pick<FakeZalo, "appId" | "oaId" | "oaSecret" | "now">,
  { withinMs = 1500, ...more }: Partial<ZaloWebhookHouse> & { withinMs?: number } = {},
) {
  const intake = stubIntake();
  const log = stubLog();
  const keeper = keepTrying({ log, withinMs });
  const seen = {
    receipts: [] as ZaloReceipt[],
    ignored: [] as string[],
    answers: [] as { status: number; ms: number }[],
    verdicts: [] as string[],
  };
  const { appId, oaId, oaSecret } = fake;
  const house: ZaloWebhookHouse = {
    intake,
    keeper,
    clock: { now: fake.now },
    account: { appId, oaId, oaSecret, webhookToleranceMs: 3 * 3_600_000 },
    noteReceipts: async (receipts) => void seen.receipts.push(...receipts),
    observe: {
      answered: (status, ms) => void seen.answers.push({ status, ms }),
      ignored: (kind) => void seen.ignored.push(kind),
      checked: (verdict) => void seen.verdicts.push(verdict),
    },
    ...more,
  };
  const server = http.createServer(express().use(zaloWebhook(house)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...seen,
    intake,
    log,
    url: `${root}/webhooks/zalo`,
    close: async () => {
      keeper.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
