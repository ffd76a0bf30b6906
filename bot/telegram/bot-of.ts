/**
 * The bot's own id: the number before the colon of its token. Update ids are unique per bot, so
 * it is part of the inbox key. Throws on what is no token, without repeating it.
 */
export function botOf(token: string): string {
  const id = /^(\d{1,20}):[\w-]+$/.exec(token)?.[1];
  if (id === undefined) throw new Error("A Telegram bot token looks like 123456789:AA…");
  return id;
}
