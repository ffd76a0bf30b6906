/** Where the number of a legal document stands in a text. */
export type LawNumber = { start: number; end: number };

/**
 * Who issues documents, as their numbers name it. Only needed where a title in capitals follows
 * without space ("TT-BTCQUY ĐỊNH"). From the abbreviations in use by the Government's decree on
 * records (30/2020/NĐ-CP) and the ministries' names of before and after 2025.
 */
const issuers =
  "BTC|BTP|BCA|BNNMT|BNNPTNT|BNN|NHNN|BGTVT|BXD|BTNMT|BKHĐT|BLĐTBXH|BKHCN|BNV|BVHTTDL|BQP|BCT|BYT|" +
  "BTTTT|BNG|BGDĐT|BDTTG|UBDT|UBND|HĐND|BHXH|TTCP|TANDTC|VKSNDTC|VPCP|VPQH|TCHQ|TCT|UBCK|CSXH|CP";

const assembly = "(?:UBTV)?QH(?:1[0-6]|[1-9])";
const issued = `(?:${issuers})(?:-(?:${issuers}))*`;
const other = "[A-ZĐƯ]{2,10}(?:-[A-ZĐƯ]{2,10})*";
const stop = "(?![a-zà-ỹ])";
const type = "(?:NĐ|ND|NQ|QĐ|QD|CT|TTLT|TT|PL|VBHN|NQLT|L|LCT)";

const number = new RegExp(
  `(?:(?<!\\d)\\d{2}\\.)?\\d{1,9}[a-z]?/(?:(?:19|20)\\d{2}/)?(?:${assembly}|(?:PL-|NQ-)${assembly}|${type}-(?:TTg|${issued}|${other}${stop}))`,
  "gu",
);

/** The numbers in a text, in order: "60/2014/QH13", "28/2020/TTLT-BTC-BTP", "4472/QĐ-BTC". */
export function findLawNumbers(text: string): LawNumber[] {
  return [...text.matchAll(number)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
}
