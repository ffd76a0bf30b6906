/** How the messages of one channel come to this process. */
export type ChannelWay = {
  channel: string;
  bot: string;
  /** web: citizens post to our own page; webhook: the channel calls us; polling: we fetch. */
  way: "web" | "webhook" | "polling";
  /** Named reason why it does not get on right now; absent when nothing is wrong. */
  trouble?: string;
};
