import { z } from "zod";

/** One event, as far as it is needed to tell what it is. */
export type BotUpdate = z.infer<typeof update>;

/**
 * Reads an event, with or without the wrapper `{ok, result}` (older samples have none). Lenient:
 * what is not as expected is absent. Undefined: no event at all.
 */
export function readUpdate(value: unknown): BotUpdate | undefined {
  const inner = wrapper.safeParse(value).data?.result ?? value;
  return update.safeParse(inner).data;
}

const wrapper = z.object({ result: z.record(z.string(), z.unknown()) });

/** Opaque; visible ASCII so far. */
const id = z
  .union([z.string(), z.int().transform(String)])
  .pipe(z.string().regex(/^[!-~]{1,128}$/))
  .optional()
  .catch(undefined);
const text = z.string().optional().catch(undefined);

const message = z.object({
  message_id: id,
  chat: z.object({ id, chat_type: text }).optional().catch(undefined),
  from: z
    .object({ is_bot: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  date: z.union([z.string(), z.number()]).optional().catch(undefined),
  text,
  caption: text,
  // Documents name the first, samples the second.
  photo: text,
  photo_url: text,
  voice_url: text,
});

const update = z.object({
  event_name: z.string(),
  message: message.optional().catch(undefined),
});
