import { z } from "zod";
import type { ConnectionFailure } from "../connection.ts";
import { type HttpAnswer, openHttp } from "../http-call.ts";

export type ZaloBotAccess = {
  /** "id:secret". It stands in the path of every call, so no address may be told to anybody. */
  token: string;
  apiRoot: string;
};

/** What came of one call. */
export type ZaloBotAnswer =
  | { kind: "done"; result: unknown }
  /** Zalo said no, so nothing took effect. The description may hold what was sent: never log it. */
  | { kind: "refused"; code: number; description: string }
  | { kind: "failed"; failure: ConnectionFailure }
  /** An answer that is not Zalo's, as of a gateway. */
  | { kind: "odd"; status: number };

export type ZaloBotApi = {
  call(method: ZaloBotMethod, given?: object): Promise<ZaloBotAnswer>;
};

/** Nothing else is needed; buttons, files and edits do not exist on this platform. */
export type ZaloBotMethod = "getUpdates" | "setWebhook" | "deleteWebhook" | "sendMessage";

/** The Zalo Bot platform: one call is one request, nothing is repeated. Never rejects. */
export function zaloBotApi(
  { token, apiRoot }: ZaloBotAccess,
  /** How long an answer is waited for. */
  timeoutMs = 10_000,
): ZaloBotApi {
  const http = openHttp(apiRoot, timeoutMs);
  return {
    call: async (method, given = {}) =>
      readAnswer(await http.post(`/bot${token}/${method}`, { json: given })),
  };
}

/** Status 200 is no success: only `ok` counts. */
function readAnswer(answer: HttpAnswer): ZaloBotAnswer {
  if (answer.kind === "failed") return answer;
  const { data: told } = envelope.safeParse(answer.json);
  if (told === undefined) return { kind: "odd", status: answer.status };
  if (told.ok) return { kind: "done", result: told.result };
  const { error_code: code = answer.status, description } = told;
  return { kind: "refused", code, description };
}

const envelope = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.coerce.number().int().optional().catch(undefined),
  description: z.string().catch(""),
});
