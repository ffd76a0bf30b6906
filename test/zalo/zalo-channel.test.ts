import { afterEach, describe, expect, test } from "vitest";
import type { Delivery, OutgoingLetter } from "../../bot/channel.ts";
import type { PaidWay } from "../../bot/zalo/plan-way.ts";
import { type Purse, zaloChannel, type ZaloChannelOptions } from "../../bot/zalo/zalo-channel.ts";
import { makeLetter } from "../support/make-letter.ts";
import { lan, type OpenedZalo, openZalo } from "./open-zalo.ts";

const hourMs = 3_600_000;
const phone = "84900000000";
const template = { id: "312345", parameters: { ma: 10, noi: 30 } };
const old = { ...template, id: "99", goesByUid: false };
const templates = {
  dossier_news: {
    uid: "312345",
    phone: "312345",
    parameters: { ma: { value: "code", most: 10 }, noi: { value: "office", most: 30 } },
  },
} as const;
const news = {
  text: "Dạ, hồ sơ đã có kết quả.",
  notice: { name: "dossier_news", values: { code: "000.00.16", office: "Sở mẫu" } },
} as const;

let opened: OpenedZalo | undefined;
afterEach(() => opened?.zalo.stop());

/** A purse that notes what was put aside and what came of it. */
function openPurse(most = 10): Purse & { ends: string[] } {
  const ends: string[] = [];
  return {
    ends,
    reserve: (letterId: string, way: PaidWay) => {
      if (ends.length >= most) return Promise.resolve(undefined);
      const place = ends.push(`${letterId} ${way} reserved`) - 1;
      const settle = (end: string) => {
        ends[place] = `${letterId} ${way} ${end}`;
        return Promise.resolve();
      };
      return Promise.resolve({ settle });
    },
  };
}

/** A channel, the purse, and a way to send Lan a letter so many hours after her last word. */
async function open(given: Partial<ZaloChannelOptions> = {}, purse = openPurse()) {
  opened = await openZalo({ templates: [template, old] });
  const { zalo, api, businessApi } = opened;
  const wroteAt = zalo.now();
  const channel = zaloChannel({
    oaId: zalo.oaId,
    api,
    businessApi,
    perSecond: 50,
    mediaHosts: [],
    hasButtons: false,
    maySpend: true,
    purse,
    templates,
    phoneOf: () => Promise.resolve(undefined),
    now: zalo.now,
    ...given,
  });
  const sendAfter = (hours: number, letter: Partial<OutgoingLetter> = {}): Promise<Delivery> => {
    zalo.advance(hours * hourMs);
    const to = { id: "17", address: lan, lastInboundAt: wroteAt, reply: news };
    return channel.send(makeLetter({ ...to, ...letter }));
  };
  const vias = (user = lan) => zalo.messages(user).map(({ via, price }) => `${via} ${price}`);
  return { zalo, purse, sendAfter, vias };
}

describe("the way by the time since the citizen's last word", () => {
  test("within two days it is free, and the purse is not asked", async () => {
    const { purse, sendAfter, vias } = await open();
    expect(await sendAfter(47)).toMatchObject({ kind: "sent" });
    expect(vias()).toEqual(["cs 0"]);
    expect(purse.ends).toEqual([]);
  });

  test("then it is paid, up to seven days", async () => {
    const { purse, sendAfter, vias } = await open();
    expect(await sendAfter(167)).toMatchObject({ kind: "sent" });
    expect(vias()).toEqual(["cs 55"]);
    expect(purse.ends).toEqual(["17 consultation spent"]);
  });

  test("then a template says the least of it, with our letter's id for the receipt", async () => {
    const { zalo, purse, sendAfter } = await open();
    expect(await sendAfter(169)).toMatchObject({ kind: "sent" });
    const [sent] = zalo.messages(lan);
    expect(sent?.template).toEqual({
      id: "312345",
      values: { ma: "000.00.16", noi: "Sở mẫu" },
      trackingId: "17",
    });
    expect(purse.ends).toEqual(["17 template_uid spent"]);
  });

  test("a letter without a notice is refused then, for the telephone", async () => {
    const { sendAfter, vias } = await open();
    const refused = await sendAfter(169, { reply: { text: "Dạ" } });
    expect(refused).toEqual({ kind: "refused", reason: "window_closed", unreachable: false });
    expect(vias()).toEqual([]);
  });
});

describe("money", () => {
  test("nothing is spent where it is not allowed", async () => {
    const { zalo, purse, sendAfter } = await open({ maySpend: false });
    expect(await sendAfter(49)).toMatchObject({ reason: "free_window_closed" });
    expect(await sendAfter(120)).toMatchObject({ reason: "window_closed" });
    expect(zalo.money().spent).toBe(0);
    expect(purse.ends).toEqual([]);
  });

  test("a day's money that is used up refuses the letter by that name", async () => {
    const { sendAfter } = await open({}, openPurse(0));
    expect(await sendAfter(49)).toEqual({ kind: "refused", reason: "day_cap", unreachable: false });
  });

  test("what Zalo refused is given back; the next way is tried", async () => {
    const { purse, sendAfter, vias } = await open();
    // We know of a word that Zalo does not count.
    const lastInboundAt = new Date(Date.now() + 150 * hourMs);
    expect(await sendAfter(200, { lastInboundAt })).toMatchObject({ kind: "sent" });
    expect(purse.ends).toEqual(["17 consultation released", "17 template_uid spent"]);
    expect(vias()).toEqual(["template 300"]);
  });

  test("a letter that may have arrived stays paid, and no other way is tried", async () => {
    const { zalo, purse, sendAfter } = await open();
    // The first call renews the token.
    zalo.fail({ call: "cs" }, { kind: "cut_after" }, 2);
    expect(await sendAfter(49)).toMatchObject({ kind: "unknown" });
    expect(purse.ends).toEqual(["17 consultation reserved"]);
  });

  test("an end that can't be written down leaves the letter sent", async () => {
    const purse: Purse = {
      reserve: () => Promise.resolve({ settle: () => Promise.reject(new Error("away")) }),
    };
    const { sendAfter } = await open({ purse });
    expect(await sendAfter(49)).toMatchObject({ kind: "sent" });
  });

  test("nothing is sent where the purse can't be asked", async () => {
    const purse: Purse = { reserve: () => Promise.reject(new Error("away")) };
    const { sendAfter, vias } = await open({ purse });
    expect(await sendAfter(49)).toMatchObject({ kind: "busy", reason: "house_away" });
    expect(vias()).toEqual([]);
  });
});

describe("by telephone", () => {
  const byPhone = { dossier_news: { ...templates.dossier_news, uid: "99" } };
  const phoneOf = () => Promise.resolve(phone);

  test("a template goes to a number with consent where the user's id is not taken", async () => {
    const { zalo, purse, sendAfter, vias } = await open({ templates: byPhone, phoneOf });
    zalo.givePhone(lan, phone);
    expect(await sendAfter(169)).toMatchObject({ kind: "sent", externalId: expect.any(String) });
    expect(vias()).toEqual(["phone 300"]);
    expect(purse.ends).toEqual(["17 template_uid released", "17 template_phone spent"]);
  });

  test("without consent it does not; the setting that is wrong is told", async () => {
    const { sendAfter, vias } = await open({ templates: byPhone });
    expect(await sendAfter(169)).toMatchObject({ reason: "template_not_by_uid", alarm: true });
    expect(vias()).toEqual([]);
  });
});

test("a mistake of ours is not mended by paying for another way", async () => {
  const { zalo, purse, sendAfter } = await open();
  zalo.fail({ call: "cs" }, { kind: "code", code: -201 });
  expect(await sendAfter(1)).toMatchObject({ kind: "refused", reason: "bad_field", alarm: true });
  expect(purse.ends).toEqual([]);
});

test("who declined consultations gets the template", async () => {
  const { zalo, sendAfter, vias } = await open();
  zalo.fail({ call: "cs" }, { kind: "code", code: -244 });
  expect(await sendAfter(1)).toMatchObject({ kind: "sent" });
  expect(vias()).toEqual(["template 300"]);
});
