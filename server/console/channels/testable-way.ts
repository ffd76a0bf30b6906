import type { ChannelWay } from "../../channels/channel-way.ts";
import type { ConsoleHouse } from "../console-house.ts";

/** The bot of a channel by its name in a path; undefined where a test letter makes no sense. */
export function testableWay(house: ConsoleHouse, channel: string): ChannelWay | undefined {
  if (channel === "web") return undefined; // one sees at once that our own page works
  return house.channelWays().find((way) => way.channel === channel);
}
