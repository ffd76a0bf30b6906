import type { Router } from "express";
import type { Channel } from "../../bot/channel.ts";
import type { FileCabinet } from "../attachments/file-cabinet.ts";
import type { ChannelWay } from "../channels/channel-way.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Intake } from "../inbox/intake.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";

/** What a channel's edge is built from. */
export type ChannelHouse = {
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  metrics: Metrics;
  intake: Intake;
  cabinet: FileCabinet;
  /** Seals tokens, and marks links to files. */
  secretKey: string;
};

/** One channel's way in and out, as the house joins it. */
export type ChannelEdge = {
  channel: Channel;
  /** Absent while messages are fetched: then nobody may post to the webhook. */
  webhook?: Router;
  /** Makes itself known to the channel and begins to fetch, where either is done. Never waits. */
  begin(): void;
  /** How messages come, and what is wrong with that just now. */
  way(): ChannelWay;
  stop(): Promise<void>;
};
