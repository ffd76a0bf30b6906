import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, openHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import type { SentMessage } from "../support/fake-telegram/transcript.ts";

// Demo data is for the embedded database alone, so there is one to look up without an import.
describe("an applicant looks a dossier up", () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse("embedded", { DEMO: "on" });
  });
  afterAll(() => house.close());

  test("by code and the last four digits, and sees state, office and a masked name", async () => {
    const applicant = await greetedCitizen(house.fake, 7);
    await applicant.say("ho so cua toi ma 000.00.99.h99-261116-0002 den dau roi");
    const shown = await applicant.say("1234");
    expect(shown.text).toContain("000.00.99.H99-261116-0002");
    expect(shown.text).toContain("***");
  });

  test("five wrong tries lock the chat, and right digits help no more", async () => {
    const applicant = await greetedCitizen(house.fake, 8);
    let answer: SentMessage | undefined;
    for (let wrong = 0; wrong < 6; wrong += 1) {
      await applicant.say("/tracuu");
      await applicant.say("000.00.99.H99-261116-0002");
      answer = await applicant.say(wrong < 5 ? "0000" : "1234");
    }
    expect(answer?.text).not.toContain("***");
    expect(answer?.text).toMatch(/tạm khóa|tạm dừng|\d\d:\d\d/);
  });
});
