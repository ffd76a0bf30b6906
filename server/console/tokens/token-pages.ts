import type { Action } from "../../staff/may.ts";
import type { Run } from "../action.ts";
import type { Show } from "../page.ts";
import { makeToken, stopToken } from "./token-actions.ts";
import { showTokens } from "./tokens-page.tsx";

/** The page of keys for other software, for the console's list. */
export const tokenPages: readonly (readonly [path: string, may: Action, show: Show])[] = [
  ["/tokens", "tokens.manage", (house, visit) => showTokens(house, visit)],
];

/** And its deeds. */
export const tokenActions: readonly (readonly [path: string, may: Action, run: Run])[] = [
  ["/tokens", "tokens.manage", makeToken],
  ["/tokens/:id/end", "tokens.manage", stopToken],
];
