import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Delivery } from "../bot/channel.ts";
import type { Outcome } from "../bot/dialogue/outcome.ts";

/** What waits in the database, read at each scrape: the same from whichever process is asked. */
export type Depths = {
  inbox: { waiting: number; oldestSeconds: number; dead: number };
  outbox: readonly { state: string; letters: number; oldestSeconds: number }[];
  /** Absent where no Official Account is configured. */
  zalo?: { needsConsent: boolean; secondsLeft: number };
};

export type Metrics = {
  turnTaken(turn: { outcome: Outcome; tookMs: number }, channel: string): void;
  searched(tookMs: number): void;
  delivered(channel: string, delivery: Delivery): void;
  /** A webhook call of a channel was answered: 2xx is an acknowledgement, the rest refusals. */
  webhookAnswered(channel: string, status: number, tookMs: number): void;
  /** An update was acknowledged but holds no message of a citizen. */
  updateIgnored(kind: string): void;
  /** In Prometheus' text format. While the database is away the depths are left out. */
  render(): Promise<{ contentType: string; body: string }>;
};

/**
 * Counts for Prometheus. Labels are names from short fixed lists: never an address, a code or a
 * citizen's word. Each process counts its own turns; the depths are those of the database.
 */
export function openMetrics(readDepths: () => Promise<Depths>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counts = turnCounts(registry);
  const letters = letterCounts(registry);
  const depths = depthGauges(registry);
  return {
    ...counts,
    ...letters,
    render: async () => {
      await depths.read(readDepths);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

function turnCounts(registry: Registry): Pick<Metrics, "turnTaken" | "searched"> {
  const registers = [registry];
  const turns = new Counter({
    name: "dan_hoi_turns_total",
    help: "Turns by channel and outcome.",
    labelNames: ["channel", "outcome"],
    registers,
  });
  const took = new Histogram({
    name: "dan_hoi_turn_seconds",
    help: "Time of a turn inside its transaction.",
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const search = new Histogram({
    name: "dan_hoi_search_seconds",
    help: "Time to find an answer in the knowledge pack.",
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1],
    registers,
  });
  return {
    turnTaken: ({ outcome, tookMs }, channel) => {
      turns.inc({ channel, outcome });
      took.observe(tookMs / 1000);
    },
    searched: (tookMs) => search.observe(tookMs / 1000),
  };
}

function letterCounts(
  registry: Registry,
): Pick<Metrics, "delivered" | "webhookAnswered" | "updateIgnored"> {
  const registers = [registry];
  const sent = new Counter({
    name: "dan_hoi_letters_sent_total",
    help: "Letters that a channel took.",
    labelNames: ["channel"],
    registers,
  });
  const failures = new Counter({
    name: "dan_hoi_send_failures_total",
    help: "Sends that did not arrive, or may not have: refused, busy, moved, broken, unknown.",
    labelNames: ["channel", "kind", "reason"],
    registers,
  });
  const acks = new Histogram({
    name: "dan_hoi_ack_seconds",
    help: "Time from a webhook call to its acknowledgement, the commit included.",
    labelNames: ["channel"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const refusals = new Counter({
    name: "dan_hoi_webhook_refused_total",
    help: "Webhook calls that were not acknowledged.",
    labelNames: ["channel", "reason"],
    registers,
  });
  const ignored = new Counter({
    name: "dan_hoi_updates_ignored_total",
    help: "Updates that were acknowledged and hold no message of a citizen.",
    labelNames: ["kind"],
    registers,
  });
  return {
    delivered: (channel, delivery) => {
      if (delivery.kind === "sent") return sent.inc({ channel });
      const reason = "reason" in delivery ? shortName(delivery.reason) : "";
      failures.inc({ channel, kind: delivery.kind, reason });
    },
    webhookAnswered: (channel, status, tookMs) => {
      if (status < 300) acks.observe({ channel }, tookMs / 1000);
      else refusals.inc({ channel, reason: refusalReasons[status] ?? String(status) });
    },
    updateIgnored: (kind) => ignored.inc({ kind: shortName(kind) }),
  };
}

const refusalReasons: Record<number, string> = {
  400: "malformed",
  401: "wrong_secret",
  413: "too_large",
  415: "wrong_content_type",
  503: "store_away",
};

/** A label from outside that is no short plain name could grow without end. */
function shortName(text: string): string {
  return /^[\w. -]{1,60}$/.test(text) && !/\d{6}/.test(text) ? text : "other";
}

function depthGauges(registry: Registry): {
  read(readDepths: () => Promise<Depths>): Promise<void>;
} {
  const gauge = (name: string, help: string, labelNames: string[]) =>
    new Gauge({ name: `dan_hoi_${name}`, help, labelNames, registers: [registry] });
  const up = gauge("database_up", "1 when the database answered this scrape.", []);
  const inbox = gauge("inbox_depth", "Messages by state: pending wait for a turn.", ["state"]);
  const inboxAge = gauge("inbox_age_seconds", "Age of the oldest waiting message.", []);
  const outbox = gauge("outbox_depth", "Letters that are not done, by state.", ["state"]);
  const outboxAge = gauge("outbox_age_seconds", "Age of the oldest such letter.", ["state"]);
  const lost = gauge("needs_consent", "1 while a channel waits for a person.", ["channel"]);
  const left = gauge("token_seconds", "Until a channel's token ends.", ["channel"]);
  return {
    read: async (readDepths) => {
      for (const each of [inbox, inboxAge, outbox, outboxAge, lost, left]) each.reset();
      const depths = await readDepths().catch(() => undefined);
      up.set(depths ? 1 : 0);
      if (!depths) return;
      inbox.set({ state: "pending" }, depths.inbox.waiting);
      inbox.set({ state: "dead" }, depths.inbox.dead);
      inboxAge.set(depths.inbox.oldestSeconds);
      if (depths.zalo) {
        lost.set({ channel: "zalo" }, depths.zalo.needsConsent ? 1 : 0);
        left.set({ channel: "zalo" }, depths.zalo.secondsLeft);
      }
      for (const state of outboxStates) outbox.set({ state }, 0);
      for (const { state, letters, oldestSeconds } of depths.outbox) {
        outbox.set({ state }, letters);
        outboxAge.set({ state }, oldestSeconds);
      }
    },
  };
}

/** Shown as 0 when empty, so that an alarm has something to compare. */
const outboxStates = ["pending", "sending", "failed", "unknown"];
