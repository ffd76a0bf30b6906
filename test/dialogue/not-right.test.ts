import { expect, test } from "vitest";
import type { Answer } from "../../knowledge/index.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { labelsOf, startTalk } from "../support/paper-talk.ts";

const answer = (slug: string): Answer => ({
  procedure: { slug, name: `Thủ tục ${slug}` },
  standing: "current",
  passages: [],
  source: { title: "Nguồn mẫu" },
});

function talkWithNeighbours() {
  const wanted: string[][] = [];
  const desk = openPaperDesk({
    knowledge: {
      ask: () => ({
        kind: "answered",
        answer: answer("mot"),
        asked: [],
        nearest: [{ slug: "hai", name: "Thủ tục hai" }],
      }),
      answer,
      procedure: (slug) => (slug === "hai" ? { slug, name: "Thủ tục hai" } : undefined),
    },
  });
  desk.contact.noteWanted = async (turn, slug) => void wanted.push([turn, slug]);
  return { talk: startTalk(desk), wanted };
}

test("after a bad rating the nearest others are offered, and the wanted one is noted and told", async () => {
  const { talk, wanted } = talkWithNeighbours();
  await talk.say("thủ tục mẫu");
  const sorry = await talk.tap("👎 Chưa đúng");
  expect(sorry.outcome).toBe("rated");
  expect(talk.desk.paper.ratings).toEqual(new Map([["1", -1]]));
  expect(labelsOf(sorry)).toEqual([
    "Thủ tục hai",
    "Thủ tục khác",
    "Gửi câu hỏi cho cán bộ",
    "Về menu",
  ]);
  expect(await talk.tap("Thủ tục hai")).toMatchObject({ outcome: "answered", procedure: "hai" });
  expect(wanted).toEqual([["1", "hai"]]);
});

test("a wanted procedure that does not exist is stale and notes nothing", async () => {
  const { talk, wanted } = talkWithNeighbours();
  talk.desk.knowledge.answer = () => undefined;
  expect((await talk.press("w:1:khong-co")).outcome).toBe("stale_choice");
  expect(wanted).toEqual([]);
});
