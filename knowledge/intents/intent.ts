/**
 * What a message may want besides facts of a procedure. "chatter": what no office answers, such as
 * the weather, homework, jokes. "question": facts of a procedure, or anything else.
 */
export const intents = [
  "emergency",
  "feedback",
  "feedback_status",
  "complaint_case",
  "denunciation_case",
  "dossier",
  "person",
  "hello",
  "thanks",
  "automatic",
  "ability",
  "abuse",
  "chatter",
  "question",
] as const;
export type Intent = (typeof intents)[number];

/** What the knowledge itself does not answer. */
export type Purpose = Exclude<Intent, "question">;
export const purposes = intents.filter((intent): intent is Purpose => intent !== "question");
