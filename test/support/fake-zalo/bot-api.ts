import { answerCall } from "./answer-call.ts";
import { respond, type Service } from "./api-server.ts";
import { type BotMethod, botMethods } from "./bot-methods.ts";
import type { BotEvents } from "./bot-events.ts";
import type { Reply } from "./call.ts";
import { Refusal } from "./refusal.ts";
import { botToken, type World } from "./world.ts";

/** https://bot-api.zaloplatforms.com: /bot<TOKEN>/<method>; HTTP 200 is no success. */
export function botApi(world: World, events: BotEvents): Service {
  return async (call, res) => {
    const [, token, name = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(call.path) ?? [];
    const method: BotMethod | undefined = botMethods[name];
    if (token !== botToken) return respond(res, refuse(401, "Unauthorized"));
    if (method === undefined) return respond(res, refuse(404, "Not Found"));
    const chat = call.json?.["chat_id"];
    await answerCall(world, res, {
      name: `bot:${name.toLowerCase()}`,
      user: typeof chat === "string" ? chat : undefined,
      run: async () => {
        if (call.raw.length > 0 && call.json === undefined)
          throw new Refusal(400, "Bad Request: body must be JSON");
        const result = await method({ world, events, given: call.json ?? {}, gone: call.gone });
        return { reply: { json: { ok: true, ...(result && { result }) } } };
      },
      refuse,
    });
  };
}

function refuse(code: number, description: string): Reply {
  return { json: { ok: false, error_code: code, description } };
}
