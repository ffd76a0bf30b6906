import { getFile } from "./files.ts";
import { getUpdatesMethod, readList } from "./get-updates.ts";
import { badRequest } from "./refusal.ts";
import { messageMethods, reachableChat } from "./send-message.ts";
import type { World } from "./world.ts";

type Parameters = Record<string, unknown>;
export type Method = (parameters: Parameters, gone: AbortSignal) => unknown;

/** The methods of the Bot API that this Telegram knows, by name in lower case as Telegram takes them. */
export function botMethods(world: World): Map<string, Method> {
  const methods: Record<string, Method> = {
    ...messageMethods(world),
    ...webhookMethods(world),
    getUpdates: getUpdatesMethod(world),
    getFile: (parameters) => getFile(world, parameters["file_id"]),
    getMe: () => ({
      ...world.bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    }),
    answerCallbackQuery: (parameters) => answerCallbackQuery(world, parameters),
    sendChatAction: (parameters) => {
      reachableChat(world, parameters["chat_id"]);
      if (parameters["action"] !== "typing") throw badRequest("wrong parameter action in request");
      return true;
    },
    setMyCommands: (parameters) => setMyCommands(world, parameters),
    getMyCommands: () => world.commands,
  };
  return new Map(Object.entries(methods).map(([name, method]) => [name.toLowerCase(), method]));
}

function webhookMethods(world: World): Record<string, Method> {
  const forget = (parameters: Parameters): void => {
    if (isTrue(parameters["drop_pending_updates"])) world.updates.clear();
  };
  return {
    setWebhook(parameters) {
      const { url, secret_token: secret } = parameters;
      if (
        typeof url === "string" &&
        url !== "" &&
        !/^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url)
      ) {
        throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
      }
      if (secret !== undefined && !(typeof secret === "string" && /^[\w-]{1,256}$/.test(secret))) {
        throw badRequest("secret token contains unallowed characters");
      }
      const kinds = readList(parameters["allowed_updates"]);
      if (kinds !== undefined) world.updates.allow(kinds);
      forget(parameters);
      world.setWebhook(
        typeof url === "string" && url !== ""
          ? {
              url,
              secret,
              maxConnections: Number(parameters["max_connections"] ?? 40),
            }
          : undefined,
      );
      return true;
    },
    deleteWebhook(parameters) {
      forget(parameters);
      world.setWebhook(undefined);
      return true;
    },
    getWebhookInfo: () => ({
      url: world.webhook?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: world.updates.count(),
      max_connections: world.webhook?.maxConnections ?? 40,
      allowed_updates: world.updates.allowed(),
    }),
  };
}

function answerCallbackQuery(world: World, parameters: Parameters): true {
  const id = String(parameters["callback_query_id"]);
  const { text } = parameters;
  if (typeof text === "string" && text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
  if (!world.queries.has(id)) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  world.queries.set(id, true);
  if (typeof text === "string") world.toasts.set(id, text);
  return true;
}

function setMyCommands(world: World, parameters: Parameters): true {
  const given = parameters["commands"];
  const commands = (typeof given === "string" ? JSON.parse(given) : given) as unknown;
  if (!Array.isArray(commands) || commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands as Record<string, string>[]) {
    if (!/^[a-z0-9_]{1,32}$/.test(command ?? "")) throw badRequest("BOT_COMMAND_INVALID");
    const length = (description ?? "").length;
    if (length < 1 || length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  // Those of a single chat are another list, at which no test looks.
  const { scope } = parameters;
  const isOfChat = JSON.stringify(scope ?? {}).includes("chat_id");
  if (!isOfChat) world.commands = commands as object[];
  return true;
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true" || value === "True" || value === 1 || value === "1";
}
