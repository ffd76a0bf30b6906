import { z } from "zod";
import { cleanText } from "../clean-text.ts";

/** The longest message of the web chat, in UTF-16 units after cleaning, as the page counts them. */
export const longestChatText = 4000;

const id = z.uuid().meta({
  description:
    "Made by the sender, new for each message. The same id may be sent again until it is " +
    "acknowledged: it counts once. Without one, each post is a message of its own.",
});

const text = z
  .string()
  .meta({ description: "What the citizen typed.", minLength: 1, maxLength: longestChatText })
  .transform((raw) => cleanText(raw).trim())
  .pipe(
    z.string().min(1, { error: "empty_text" }).max(longestChatText, { error: "text_too_long" }),
  );

const choice = z
  .string()
  .meta({ description: "The id of a choice that a reply offered.", minLength: 1, maxLength: 200 })
  .transform((raw) => cleanText(raw).trim())
  .pipe(z.string().min(1).max(200));

const file = z.uuid().meta({ description: "The id of a file that was uploaded before." });

/** What the page posts: words, a tapped choice, or an uploaded file with words or without. */
export const chatPost = z.union([
  z.strictObject({ id: id.optional(), text }),
  z.strictObject({ id: id.optional(), choice }),
  z.strictObject({ id: id.optional(), file, text: text.optional() }),
]);
export type ChatPost = z.infer<typeof chatPost>;
