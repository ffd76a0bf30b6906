/** What the buttons under a ticket's card offer. */
export const cardDeeds = ["accept", "assign", "answer", "forward", "extend", "close"] as const;
export type CardDeed = (typeof cardDeeds)[number];

/** A tapped button of the staff's group. */
export type StaffTap =
  | ChoiceTap
  | { deed: "accept" | "close_now"; code: string }
  | { deed: "assign_to"; code: string; staffId: string }
  | { deed: "forward_to"; code: string; unitId: string }
  /** A topic of which nobody knows whether it was made: make one now. */
  | { deed: "make_topic"; code: string }
  | { deed: "send"; draft: string }
  | { deed: "drop"; draft: string }
  /** Takes the message with the choice away. */
  | { deed: "never_mind" };

/** Leads to a choice or a question. */
export type ChoiceTap =
  | { deed: Exclude<CardDeed, "accept">; code: string }
  /** The list of colleagues or units, from page 0. */
  | { deed: "colleagues" | "units"; code: string; page: number }
  | { deed: "extend_by"; code: string; days: number };

/** What a button carries: at most 64 bytes, as Telegram has it. */
export function tapData(tap: StaffTap): string {
  switch (tap.deed) {
    case "never_mind":
      return "g:never_mind";
    case "send":
    case "drop":
      return `g:${tap.deed}:${tap.draft}`;
    case "colleagues":
    case "units":
      return `g:${tap.deed}:${tap.code}:${tap.page}`;
    case "assign_to":
      return `g:as:${tap.code}:${tap.staffId}`;
    case "forward_to":
      return `g:un:${tap.code}:${tap.unitId}`;
    case "extend_by":
      return `g:ex:${tap.code}:${tap.days}`;
    case "accept":
    case "assign":
    case "answer":
    case "forward":
    case "extend":
    case "close":
    case "close_now":
    case "make_topic":
      return `g:${tap.deed}:${tap.code}`;
  }
}

/** Undefined: not one of our buttons, or one of an older version. */
export function readTap(data: string): StaffTap | undefined {
  const [group, deed = "", second = "", third = ""] = data.split(":");
  if (group !== "g") return undefined;
  if (deed === "never_mind") return { deed };
  if (deed === "send" || deed === "drop") {
    return /^\d{1,18}$/.test(second) ? { deed, draft: second } : undefined;
  }
  if (!/^[A-Z]{2}-\d\d-\d{6,9}-[0-9A-Z]$/.test(second)) return undefined;
  return readTicketTap(deed, second, third);
}

function readTicketTap(deed: string, code: string, argument: string): StaffTap | undefined {
  switch (deed) {
    case "as":
      return isId(argument) ? { deed: "assign_to", code, staffId: argument } : undefined;
    case "un":
      return isId(argument) ? { deed: "forward_to", code, unitId: argument } : undefined;
    case "ex":
      return /^[1-9]\d?$/.test(argument)
        ? { deed: "extend_by", code, days: Number(argument) }
        : undefined;
    case "colleagues":
    case "units":
      return /^\d{1,4}$/.test(argument) ? { deed, code, page: Number(argument) } : undefined;
    case "close_now":
    case "make_topic":
      return { deed, code };
    default: {
      const known = cardDeeds.find((name) => name === deed);
      if (known === "accept") return { deed: known, code };
      return known && { deed: known, code };
    }
  }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
