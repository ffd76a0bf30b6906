import type { ZaloBotAnswer } from "../../bot/zalo-bot/zalo-bot-api.ts";
import { lasting, passing, type PollTrouble } from "./poll-trouble.ts";

/** Names what went wrong with one call for the next event of a Zalo Bot. */
export function zaloBotPollTrouble(answer: Exclude<ZaloBotAnswer, { kind: "done" }>): PollTrouble {
  switch (answer.kind) {
    case "refused":
      return refusal(answer.code);
    case "failed":
      return answer.failure === "bad_certificate"
        ? lasting("bad_certificate", "the certificate of Zalo's bot server can't be trusted")
        : passing("zalo_away", "Zalo's bot server can't be reached: will keep trying");
    case "odd": {
      const { status } = answer;
      const advice = "something between us and Zalo's bot server answers: will keep trying";
      return { ...passing("zalo_away", advice), details: { status } };
    }
  }
}

function refusal(code: number): PollTrouble {
  if (code === 401 || code === 404) {
    return lasting("zalo_bot_token", "Zalo does not know the bot's token: check ZALO_BOT_TOKEN");
  }
  if (code === 409) {
    const advice =
      "a webhook is set for this Zalo Bot, or another program polls: the webhook is removed";
    return passing("zalo_bot_taken", advice);
  }
  return {
    ...passing("zalo_refuses", "Zalo refuses to be polled: will keep trying"),
    // Its limits are published nowhere.
    retryAfterMs: code === 429 ? 10_000 : 0,
    details: { code },
  };
}
