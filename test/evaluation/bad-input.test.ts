import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes } from "../../bot/dialogue/outcome.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import { behaviourOf } from "../../bot/evaluation/behaviour-of.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { startTalk, wordsOf } from "../support/paper-talk.ts";

/** A guard against hanging, not a measurement: what takes milliseconds here is given a second. */
const hangs = 5000;

async function sayTo(text: string, before: readonly string[] = []): Promise<Turn> {
  const talk = startTalk(openPaperDesk());
  for (const earlier of before) await talk.say(earlier);
  const start = performance.now();
  const turn = await talk.say(text);
  expect(performance.now() - start).toBeLessThan(hangs);
  return turn;
}

/** One reply at least, in whole words a citizen may read, and nothing of the machine's insides. */
function expectPolite(turn: Turn): void {
  expect(outcomes).toContain(turn.outcome);
  expect(behaviourOf(turn.outcome)).not.toBe("broken");
  expect(turn.replies.length).toBeGreaterThan(0);
  const words = wordsOf(turn);
  expect(words).toMatch(/anh\/chị|Nguồn/);
  expect(words).not.toMatch(/undefined|\[object|NaN|Error|\p{Surrogate}/u);
  expect(words).not.toContain("\u0000");
}

const article =
  "Sáng nay, tại hội trường lớn, đông đảo đại biểu đã về dự lễ tổng kết phong trào thi đua. " +
  "Theo ban tổ chức, thời tiết thuận lợi, giá vàng và giá xăng đều giảm nhẹ so với tuần trước. " +
  "Đội tuyển bóng đá nước nhà thắng đậm, người hâm mộ đổ ra đường ăn mừng đến tận khuya. ";

const odd: Record<string, string> = {
  "nothing at all": "",
  "blanks and line ends": " \n\t\r\n ",
  "emoji alone": "👍🏽🎉👨‍👩‍👧‍👦🇻🇳",
  "signs alone": "?!... ---",
  "control characters": "\u0000\u0001\u0007\u001B[31mchuyển\u0008 trường\u007F",
  "direction marks and zero-width blanks": "\u202Echuyển\u200B tr\uFEFFường\u2066",
  "half a surrogate pair": "chuyển \ud83d trường \udc4d",
  "letters of other scripts in the words": "хin chuуển trưởng сho соn",
  "marks piled on marks": `chuyê${"\u0301".repeat(3000)}n trường`,
  "4,096 characters without a blank": "a".repeat(4096),
  "4,096 characters of one syllable": "trường ".repeat(585),
  "4,096 characters of single letters": "a ".repeat(2048),
  "a pasted article": article.repeat(16).slice(0, 4096),
  "nested quantifiers": "(a+)+$".repeat(680),
  "nearly a match, very often": `${"xin ".repeat(1000)}!`,
  "nested brackets": `${"[(".repeat(1000)}${")]".repeat(1000)}`,
  "4,000 commas": ",".repeat(4000),
  "clauses of one joiner": "và ".repeat(1300),
  "clauses of one comma and a word": "phí, ".repeat(800),
  "digits alone": "1".repeat(4096),
  "groups of digits": "1.000.000,".repeat(400),
  "dossier-like numbers": "000.00.00.H17-".repeat(290),
  "codes without end": "1.001193 ".repeat(450),
  "doubled letters as Telex types them": "ddaawwoojj".repeat(400),
  "an address": "https://a.b/?q=%00&x=../../etc/passwd",
  "a statement of SQL": "'; DROP TABLE tickets; --",
  markup: "<script>alert(1)</script><b>phí</b>",
  "names of prototypes": "__proto__ constructor toString hasOwnProperty",
};

describe("bad input gets a polite, named outcome", () => {
  test.each(Object.entries(odd))("%s", async (_, text) => {
    expectPolite(await sayTo(text));
  });

  test.each(Object.entries(odd))("%s, in the middle of a talk", async (_, text) => {
    expectPolite(await sayTo(text, ["xin chuyển trường cho con cần giấy tờ gì"]));
  });

  test.each(["", "👍🏽🎉", ",".repeat(4000), "[".repeat(4096)])(
    "what holds no word is asked for words: %#",
    async (text) => {
      expect((await sayTo(text)).outcome).toBe("noted");
    },
  );

  test.each(["a pasted article", "nested quantifiers", "a statement of SQL", "markup"])(
    "%s is never answered with a procedure",
    async (name) => {
      expect((await sayTo(odd[name] ?? "")).outcome).not.toMatch(/^answered/);
    },
  );
});

describe("another language", () => {
  const others = [
    "How can I transfer my child to another school?",
    "What documents do I need?",
    "Hello, I would like to register a birth certificate",
    "Bonjour, comment inscrire mon fils à l'école primaire ?",
    "Wie kann ich mein Kind in der Schule anmelden, bitte?",
    "¿Dónde puedo inscribir a mi hijo, por favor?",
    "我想给孩子转学需要什么材料",
    "전학 서류가 뭐예요?",
    "Как перевести ребёнка в другую школу?",
  ];
  test.each(others)("is told in Vietnamese and English what is served: %s", async (text) => {
    const turn = await sayTo(text);
    expect(turn.outcome).toBe("abstain_other_language");
    expect(wordsOf(turn)).toMatch(/tiếng Việt.+only answer in Vietnamese/s);
  });

  const vietnamese = [
    "xin chuyen truong cho con can giay to gi",
    "the le phi bao nhieu",
    "dang ky thi chung chi IELTS Cambridge online o dau",
    "truong quoc te International School can dieu kien gi",
    "k bt lm hs the nao ad oi",
    "chuyển trường cho con vào lớp English for kids",
    "ĐKKH",
    "ok",
  ];
  test.each(vietnamese)(
    "is not seen in Vietnamese with foreign names or slips: %s",
    async (text) => {
      expect((await sayTo(text)).outcome).not.toBe("abstain_other_language");
    },
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."(a+)+|((|]]|,,,|và|và |còn |. |? |1.|1.001193|500.000|dd|ww|aa|ớ|\u0301|\u200D|👍|\ud83d|\u0000|chuyển trường|le phi|không|tố|cáo|/|\\|$|^|*|%|'|\n".split(
      "|",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
/** Up to 4,096 characters, of pieces repeated as whoever means harm would repeat them. */
const hostile = fc
  .array(fc.tuple(piece, fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 8 })
  .map((pieces) =>
    pieces
      .map(([text, times]) => text.repeat(times))
      .join("")
      .slice(0, 4096),
  );

test("whatever is pieced together and repeated ends politely and in time", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const turn = await sayTo(text);
      expect(outcomes).toContain(turn.outcome);
      expect(behaviourOf(turn.outcome)).not.toBe("broken");
      for (const reply of turn.replies) expect(reply.text.trim()).not.toBe("");
    }),
    { numRuns: 150 },
  );
});
