import { agreeToPhoneTurn, stopPhoneTurn } from "../phone-notices-turn.ts";
import type { Tap } from "./tap.ts";

/** "n:agree" and "n:stop": notices at a telephone number. */
export const takeNoticesTap: Tap = (talk, id) => {
  if (id === "n:agree") return agreeToPhoneTurn(talk);
  return id === "n:stop" ? stopPhoneTurn(talk) : undefined;
};
