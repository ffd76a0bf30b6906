import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { type Depths, openMetrics } from "../../server/metrics.ts";
import { healthRouter, type ReadinessCheck } from "../../server/webhooks/health.ts";
import { databaseCheck, runningCheck } from "../../server/webhooks/readiness-checks.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";

const migrations = path.resolve(import.meta.dirname, "../../prisma/migrations");
const depths: Depths = {
  inbox: { waiting: 3, oldestSeconds: 1.5, dead: 1 },
  outbox: [{ state: "pending", letters: 7, oldestSeconds: 2 }],
};

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(
  checks: readonly ReadinessCheck[],
  { readDepths = () => Promise.resolve(depths), patienceMs = 20_000 } = {},
) {
  const metrics = openMetrics(readDepths);
  const server = http.createServer(express().use(healthRouter({ metrics, checks, patienceMs })));
  let received = 0;
  server.on("request", () => (received += 1));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (page: string, headers = {}) => fetch(base + page, { headers });
  return { metrics, get, received: () => received };
}

describe("/healthz", () => {
  it("answers as long as the process runs, whatever is broken", async () => {
    const { get } = await serve([runningCheck("worker", () => false)]);
    expect((await get("/healthz")).status).toBe(200);
  });
});

describe("/readyz", () => {
  it("is 503 with every reason while something is missing", async () => {
    const checks: ReadinessCheck[] = [
      runningCheck("worker", () => false),
      { name: "database", problem: () => Promise.reject(new Error("user dan_hoi at db.local")) },
      { name: "knowledge", problem: () => new Promise(() => {}) },
      runningCheck("sender", () => true),
    ];
    const { get } = await serve(checks, { patienceMs: 50 });
    const response = await get("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      problems: [
        "worker: is not running",
        "database: does not answer",
        "knowledge: no answer within 50 ms",
      ],
    });
  });

  it("looks once for all who ask at the same time", async () => {
    let looks = 0;
    let finish = (): void => {};
    const slow: ReadinessCheck = {
      name: "slow",
      problem: () => {
        looks += 1;
        return new Promise((resolve) => (finish = () => resolve(undefined)));
      },
    };
    const { get, received } = await serve([slow]);
    const answers = Array.from({ length: 5 }, () => get("/readyz"));
    await expect.poll(received, { timeout: 10_000 }).toBe(5);
    finish();
    await Promise.all(answers);
    expect(looks).toBe(1);
  });

  describe.each(databaseKinds)("on %s", (kind) => {
    it("is ready on a migrated database", async () => {
      const db = await openTestDatabase(kind);
      closers.push(() => db.close());
      const { get } = await serve([databaseCheck(db, migrations)]);
      expect((await get("/readyz")).status).toBe(200);
    });

    it("names the migrations that are missing", async () => {
      const db = await openTestDatabase(kind);
      closers.push(() => db.close());
      await db.pool.query(`UPDATE "_prisma_migrations" SET finished_at = NULL`);
      const { get } = await serve([databaseCheck(db, migrations)]);
      const response = await get("/readyz");
      expect(await response.text()).toMatch(/database: migrations are missing: \d+_init/);
    });
  });
});

describe("/metrics", () => {
  it("counts turns, letters, refusals and what was ignored", async () => {
    const { metrics, get } = await serve([]);
    metrics.turnTaken({ outcome: "answered", tookMs: 12 }, "telegram");
    metrics.turnTaken({ outcome: "answered", tookMs: 12 }, "telegram");
    metrics.searched(1);
    metrics.delivered("telegram", { kind: "sent" });
    metrics.delivered("telegram", { kind: "unknown", reason: "timeout" });
    metrics.webhookAnswered("telegram", 200, 4);
    metrics.webhookAnswered("telegram", 401, 1);
    metrics.updateIgnored("poll_answer");
    const text = await (await get("/metrics")).text();
    for (const line of [
      'dan_hoi_turns_total{channel="telegram",outcome="answered"} 2',
      "dan_hoi_turn_seconds_count 2",
      "dan_hoi_search_seconds_count 1",
      'dan_hoi_letters_sent_total{channel="telegram"} 1',
      'dan_hoi_send_failures_total{channel="telegram",kind="unknown",reason="timeout"} 1',
      'dan_hoi_ack_seconds_count{channel="telegram"} 1',
      'dan_hoi_webhook_refused_total{channel="telegram",reason="wrong_secret"} 1',
      'dan_hoi_updates_ignored_total{kind="poll_answer"} 1',
      'dan_hoi_inbox_depth{state="pending"} 3',
      'dan_hoi_inbox_depth{state="dead"} 1',
      "dan_hoi_inbox_age_seconds 1.5",
      'dan_hoi_outbox_depth{state="pending"} 7',
      'dan_hoi_outbox_depth{state="unknown"} 0',
      "dan_hoi_database_up 1",
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    expect(text).toContain("process_resident_memory_bytes");
  });

  it("lets no personal data into a label", async () => {
    const { metrics, get } = await serve([]);
    metrics.updateIgnored("Nguyễn Văn An 0912345678");
    metrics.delivered("telegram", {
      kind: "broken",
      reason: "https://api.telegram.org/bot123456789:AAF/sendMessage",
    });
    const text = await (await get("/metrics")).text();
    expect(text).not.toMatch(/Nguyễn|0912345678|123456789/);
    expect(text).toContain('dan_hoi_updates_ignored_total{kind="other"} 1');
  });

  it("goes on without the depths while the database is away", async () => {
    const { get } = await serve([], {
      readDepths: () => Promise.reject(new Error("away")),
    });
    const response = await get("/metrics");
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain("dan_hoi_database_up 0\n");
    expect(text).not.toContain("dan_hoi_inbox_depth{");
  });

  it("is refused to whoever comes through the reverse proxy", async () => {
    const { get } = await serve([]);
    expect((await get("/metrics", { "X-Forwarded-For": "203.0.113.9" })).status).toBe(403);
  });
});
