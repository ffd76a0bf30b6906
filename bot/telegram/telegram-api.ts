import { Api } from "grammy";
import { openAgent } from "../connection.ts";

export type TelegramAccess = {
  token: string;
  /** Such as https://api.telegram.org, or a Bot API server of one's own. */
  apiRoot: string;
};

/**
 * The Bot API by grammY, without plugins: one call is one request, nothing is repeated inside. Half
 * of the time may pass until it is connected.
 */
export function telegramApi({ token, apiRoot }: TelegramAccess, timeoutMs = 10_000): Api {
  const root = apiRoot.replace(/\/+$/, "");
  return new Api(token, {
    apiRoot: root,
    timeoutSeconds: timeoutMs / 1000,
    baseFetchConfig: { agent: openAgent(root, timeoutMs / 2) },
  });
}
