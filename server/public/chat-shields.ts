import type { Clock } from "../clock.ts";
import { openFloodShield } from "./flood-shield.ts";
import { networkOf } from "./network-of.ts";

/** Keeps one network from opening chats without end, and one chat from flooding the inbox. */
export type ChatShields = {
  /** Seconds to wait; 0: the message may pass. */
  secondsToWait(address: string, ip: string | undefined): number;
  /** The same for a file: of a chat, and of all chats of its network together. */
  secondsToWaitForFile(address: string, ip: string | undefined): number;
};

/**
 * Wide enough for a school or a mobile carrier behind one address. The rate that citizens are held
 * to is the dialogue's business, which answers in the chat and counts across processes.
 */
export function openChatShields(clock: Clock): ChatShields {
  const newChats = openFloodShield(clock, { burst: 100, perMinute: 20 });
  const messages = openFloodShield(clock, { burst: 40, perMinute: 60 });
  const files = openFloodShield(clock, { burst: 15, perMinute: 15 });
  const filesOfNetwork = openFloodShield(clock, { burst: 100, perMinute: 60 });
  return {
    secondsToWait: (address, ip) => {
      const wait = messages.knows(address) ? 0 : newChats.secondsToWait(networkOf(ip));
      return wait > 0 ? wait : messages.secondsToWait(address);
    },
    secondsToWaitForFile: (address, ip) => {
      const wait = files.secondsToWait(address);
      return wait > 0 ? wait : filesOfNetwork.secondsToWait(networkOf(ip));
    },
  };
}
