import autocannon from "autocannon";

export type AckFigures = { perSecond: number; p50: number; p99: number };

let lastUpdateId = 1;

/**
 * Offers updates to a webhook over `connections` kept open, as fast as they are acknowledged, or at
 * `perSecond` in all with the waiting before a late request counted in. Bounded by `seconds`.
 */
export async function offer(
  url: string,
  secret: string,
  options: { seconds: number; connections: number; perSecond?: number },
): Promise<AckFigures> {
  const result = await autocannon({
    url: `${url}/webhooks/telegram`,
    duration: options.seconds,
    connections: options.connections,
    ...(options.perSecond ? { overallRate: options.perSecond } : {}),
    requests: [
      {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
        setupRequest: (request) => ({ ...request, body: JSON.stringify(nextUpdate()) }),
      },
    ],
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests of the benchmark failed`);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** Messages of 500 chats in turn, each with an id of its own. */
function nextUpdate(): object {
  lastUpdateId += 1;
  const id = 1000 + (lastUpdateId % 500);
  return {
    update_id: lastUpdateId,
    message: {
      message_id: lastUpdateId,
      date: Math.floor(Date.now() / 1000),
      chat: { id, type: "private", first_name: "Bình" },
      from: { id, is_bot: false, first_name: "Bình", language_code: "vi" },
      text: "xin chuyển trường cho con cần giấy tờ gì",
    },
  };
}
