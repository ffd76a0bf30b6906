import type { Channel, Delivery, OutgoingLetter, Pace } from "../../bot/channel.ts";

export type SentLetter = OutgoingLetter & { at: number };

/** The channel that proves the shape: keeps what it is given, and fails as it is told. */
export function testChannel(
  options: {
    bot?: string;
    pace?: Pace;
    answer?: (letter: OutgoingLetter, count: number) => Delivery | Promise<Delivery>;
  } = {},
): Channel & { sent: SentLetter[]; tried: SentLetter[]; texts(address?: string): string[] } {
  const sent: SentLetter[] = [];
  const tried: SentLetter[] = [];
  return {
    name: "test",
    bot: options.bot ?? "bot",
    pace: options.pace ?? { contactMs: 0, groupMs: 0, perSecond: 10_000 },
    sent,
    tried,
    texts: (address) =>
      sent
        .filter((letter) => address === undefined || letter.address === address)
        .map((letter) => letter.reply.text),
    send: async (letter) => {
      tried.push({ ...letter, at: Date.now() });
      const delivery = (await options.answer?.(letter, tried.length)) ?? { kind: "sent" };
      if (delivery.kind === "sent") sent.push({ ...letter, at: Date.now() });
      return delivery;
    },
  };
}
