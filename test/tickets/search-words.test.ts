import { describe, expect, test } from "vitest";
import { searchQuery, ticketLexemes, wordLexemes } from "../../server/tickets/search-words.ts";

describe("what a ticket is found by", () => {
  test("each word stands without tone marks and as it is written", () => {
    expect(wordLexemes("Nhà vệ sinh")).toEqual(["nha", "=nhà", "ve", "=vệ", "sinh", "=sinh"]);
  });

  test("đ is a d with a mark, and letters taken apart are put together", () => {
    expect(wordLexemes("Đường")).toEqual(["duong", "=đường"]);
    expect(wordLexemes("nhà".normalize("NFD"))).toEqual(["nha", "=nhà"]);
  });

  test.each(["0900 111 222", "0900.111.222", "+84 900 111 222", "84900111222"])(
    "the number %s is one word as it is dialled at home",
    (number) => {
      expect(wordLexemes(`Gọi ${number} nhé`)).toContain("0900111222");
    },
  );

  test("a date or a code among the words is no phone number", () => {
    expect(wordLexemes("ngày 22-11-2026, phiếu PA-26-004217-K")).toEqual(
      expect.arrayContaining(["22", "11", "2026", "pa", "26", "004217"]),
    );
  });

  test("a code is found whole, by its year on and by its bare number", () => {
    expect(ticketLexemes({ code: "PA-26-004217-K", phone: "+84 900 111 222" })).toEqual([
      "pa26004217k",
      "26004217k",
      "pa",
      "26",
      "004217",
      "k",
      "4217",
      "0900111222",
    ]);
  });

  test.each([
    ["", []],
    ["\u0301 \u{1F600}", []],
    ["a".repeat(90), ["a".repeat(40), `=${"a".repeat(40)}`]],
  ])("of %j no lexeme is empty or too long for the database", (text, lexemes) => {
    expect(wordLexemes(text)).toEqual(lexemes);
  });
});

describe("what is typed into the search box", () => {
  test.each([
    ["nha ve sinh", "'nha' & 've' & 'sinh':*"],
    ["Nhà vệ", "('=nhà' | '=nha') & ('=vệ':* | '=ve')"],
    ["a", "'a'"],
    ["0900 111", "'0900111':*"],
    ["+84 900 111 222", "'0900111222':*"],
    ["26-004217", "'26004217':*"],
    ["PA-26", "'pa' & '26':*"],
  ])("%j asks for %s", (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  test.each(["", "  ", "!!! ' \\ & | :*", "()"])("%j asks for nothing", (typed) => {
    expect(searchQuery(typed)).toBeUndefined();
  });
});
