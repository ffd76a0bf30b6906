import { z } from "zod";

/** One event of the webhook, of whatever kind: what we read of it, and nothing else. */
export type ZaloEvent = z.infer<typeof zaloEvent>;

/**
 * Reads an event leniently, for its fields differ with the age of Zalo's documents: what is not
 * as expected is absent. Undefined: no event at all.
 */
export function readZaloEvent(value: unknown): ZaloEvent | undefined {
  return zaloEvent.safeParse(value).data;
}

/** Opaque; digits so far. A colon would make an address of ours ambiguous. */
const id = z
  .union([z.string(), z.int().transform(String)])
  .pipe(z.string().regex(/^[!-9;-~]{1,58}$/))
  .optional()
  .catch(undefined);

const text = z.string().optional().catch(undefined);
const time = z.union([z.string(), z.number()]).optional().catch(undefined);
const party = z.object({ id, admin_id: id }).catch({ id: undefined, admin_id: undefined });

const message = z
  .object({
    msg_id: id,
    msg_ids: z.array(id).catch([]),
    text,
    attachments: z.array(z.unknown()).catch([]),
    conversation_id: id,
    tracking_id: id,
    delivery_time: time,
  })
  .optional()
  .catch(undefined);

const zaloEvent = z.object({
  event_name: text,
  app_id: id,
  timestamp: time,
  sender: party.optional(),
  recipient: party.optional(),
  follower: party.optional(),
  oa_id: id,
  user_id: id,
  message,
  info: z.unknown().optional(),
  // Callbacks of template messages are told of as flat as well.
  msg_id: id,
  tracking_id: id,
  delivery_time: time,
});
