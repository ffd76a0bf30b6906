import type { Router } from "express";
import type { Channel } from "../../bot/channel.ts";
import type { ChannelWay } from "../channels/channel-way.ts";

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
