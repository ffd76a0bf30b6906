import type { Action } from "../../staff/may.ts";
import type { Run } from "../action.ts";
import type { AuditName } from "../audit/audit-words.ts";
import type { Show } from "../page.ts";
import { connectZalo, disconnectZalo, showDisconnect } from "./zalo-connect-actions.tsx";
import { showZalo } from "./zalo-connect-page.tsx";
import { exportZaloCosts } from "./zalo-costs-export.ts";
import { showZaloCosts } from "./zalo-costs-page.tsx";

/** The pages to connect an Official Account, and what it costs, for the console's list. */
export const zaloPages: readonly (readonly [path: string, may: Action, show: Show])[] = [
  ["/channels/zalo", "zalo.connect", showZalo],
  ["/channels/zalo/disconnect", "zalo.connect", showDisconnect],
  ["/channels/zalo/costs", "channels.view", showZaloCosts],
  ["/channels/zalo/costs.csv", "channels.view", exportZaloCosts],
];

/** And their deeds. */
export const zaloActions: readonly (readonly [
  path: string,
  may: Action,
  run: Run,
  as?: AuditName,
])[] = [
  ["/channels/zalo", "zalo.connect", connectZalo],
  ["/channels/zalo/disconnect", "zalo.connect", disconnectZalo, "zalo.disconnect"],
];
