import http from "node:http";
import https from "node:https";
import type { PendingUpdate, WireUpdate } from "./updates.ts";
import type { Webhook, World } from "./world.ts";

export type DeliverOptions = {
  /** How long a second of Telegram's patience lasts here: 1000 is real, tests are hastier. */
  secondMs: number;
  /** Carries out the method that a bot put into its answer. */
  carryOut: (method: string, parameters: Record<string, unknown>) => Promise<unknown>;
};

export type Delivering = {
  /** Begins anew after the webhook was set, removed, or Telegram came back. */
  restart(): void;
  stop(): void;
  /** Posts one update once more, whatever became of it before; gives the status. */
  again(id: number): Promise<number>;
  answers(): ReadonlyMap<number, number>;
};

/**
 * Brings updates to the webhook as the Bot API server does: one after the other in a chat, chats
 * side by side up to max_connections, each repeated until 2xx after a delay that doubles.
 */
export function deliverUpdates(world: World, { secondMs, carryOut }: DeliverOptions): Delivering {
  const answers = new Map<number, number>();
  let round: Round | undefined;

  const post = async (webhook: Webhook, agent: http.Agent, update: WireUpdate): Promise<Posted> => {
    const posted = await postUpdate(webhook, agent, update, 60 * secondMs);
    answers.set(posted.status, (answers.get(posted.status) ?? 0) + 1);
    if (isSuccess(posted.status) && posted.body.startsWith("{")) {
      const { method, ...parameters } = JSON.parse(posted.body) as Record<string, unknown>;
      if (typeof method === "string") await carryOut(method, parameters).catch(() => {});
    }
    return posted;
  };

  const restart = (): void => {
    round?.end();
    round = undefined;
    const { webhook } = world;
    if (webhook === undefined) return;
    round = startRound(world, webhook, secondMs, post);
    for (const entry of world.updates.pending()) round.take(entry);
  };

  world.updates.onAdd((entry) => round?.take(entry));
  return {
    restart,
    stop: () => {
      round?.end();
      round = undefined;
    },
    again: async (id) => {
      const entry = world.updates.made(id);
      if (entry === undefined || world.webhook === undefined)
        throw new Error("no such update or no webhook");
      const agent = openAgent(world.webhook, 1);
      const { status } = await post(world.webhook, agent, entry.update);
      agent.destroy();
      return status;
    },
    answers: () => answers,
  };
}

type Posted = { status: number; body: string; retryAfter: number };
type Post = (webhook: Webhook, agent: http.Agent, update: WireUpdate) => Promise<Posted>;
type Round = { take(entry: PendingUpdate): void; end(): void };

function startRound(world: World, webhook: Webhook, secondMs: number, post: Post): Round {
  const agent = openAgent(webhook, webhook.maxConnections);
  const queues = new Map<number, PendingUpdate[]>();
  const ready: number[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let running = 0;
  let ended = false;

  const pump = (): void => {
    while (!ended && running < webhook.maxConnections && ready.length > 0) {
      void deliverHead(ready.shift()!, 0);
    }
  };
  const deliverHead = async (chat: number, failures: number): Promise<void> => {
    running += 1;
    const queue = queues.get(chat)!;
    const { update } = queue[0]!;
    const posted = await post(webhook, agent, update);
    running -= 1;
    if (ended) return;
    if (isSuccess(posted.status)) {
      queue.shift();
      world.updates.drop(update.update_id);
      if (queue.length > 0) ready.push(chat);
      else queues.delete(chat);
    } else {
      // While it waits, the chat leaves its connection to others.
      const doubled = Math.min(2 ** failures, 60 + 60 * Math.random());
      const seconds = posted.retryAfter || doubled;
      const timer = setTimeout(() => {
        timers.delete(timer);
        if (running < webhook.maxConnections) void deliverHead(chat, failures + 1);
        else ready.push(chat);
      }, seconds * secondMs);
      timers.add(timer);
    }
    pump();
  };
  return {
    take(entry) {
      const queue = queues.get(entry.chat);
      if (queue !== undefined) return void queue.push(entry);
      queues.set(entry.chat, [entry]);
      ready.push(entry.chat);
      pump();
    },
    end() {
      ended = true;
      for (const timer of timers) clearTimeout(timer);
      agent.destroy();
    },
  };
}

function postUpdate(
  webhook: Webhook,
  agent: http.Agent,
  update: WireUpdate,
  timeoutMs: number,
): Promise<Posted> {
  const body = JSON.stringify(update);
  const { request } = webhook.url.startsWith("https:") ? https : http;
  return new Promise((resolve) => {
    const failed = (): void => resolve({ status: 0, body: "", retryAfter: 0 });
    const req = request(webhook.url, {
      method: "POST",
      agent,
      timeout: timeoutMs,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...(webhook.secret !== undefined && { "x-telegram-bot-api-secret-token": webhook.secret }),
      },
    });
    req.on("response", (res) => {
      let text = "";
      res.setEncoding("utf8");
      res.on("data", (chunk: string) => (text += chunk));
      res.on("end", () => {
        const retryAfter = Math.min(Number(res.headers["retry-after"] ?? 0), 3600);
        resolve({ status: res.statusCode ?? 0, body: text, retryAfter });
      });
      res.on("error", failed);
    });
    req.on("timeout", () => req.destroy());
    req.on("error", failed);
    req.end(body);
  });
}

function openAgent(webhook: Webhook, maxSockets: number): http.Agent {
  const settings = { keepAlive: true, maxSockets };
  return webhook.url.startsWith("https:") ? new https.Agent(settings) : new http.Agent(settings);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
