/**
 * How people shorten the words in the names of bodies; without tones, as data. One short word
 * stands for several: "THCS" for "trung học cơ sở".
 */
export const unitAbbreviations: Readonly<Record<string, string>> = {
  th: "tieu hoc",
  c1: "tieu hoc",
  thcs: "trung hoc co so",
  c2: "trung hoc co so",
  ptcs: "trung hoc co so",
  thpt: "trung hoc pho thong",
  ptth: "trung hoc pho thong",
  c3: "trung hoc pho thong",
  mn: "mam non",
  mg: "mau giao",
  ptdtnt: "pho thong dan toc noi tru",
  ptdtbt: "pho thong dan toc ban tru",
  dtnt: "dan toc noi tru",
  dtbt: "dan toc ban tru",
  gd: "giao duc",
  dt: "dao tao",
  gddt: "giao duc dao tao",
  sgd: "so giao duc",
  sgddt: "so giao duc dao tao",
  pgd: "phong giao duc",
  pgddt: "phong giao duc dao tao",
  gdtx: "giao duc thuong xuyen",
  gdnn: "giao duc nghe nghiep",
  ttgdtx: "trung tam giao duc thuong xuyen",
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  vhxh: "van hoa xa hoi",
  x: "xa",
  p: "phuong",
  tt: "thi tran",
  tx: "thi xa",
  tp: "thanh pho",
  q: "quan",
  h: "huyen",
};

/** Words that are left out by some and written by others. */
export const idleWords: ReadonlySet<string> = new Set(["va", "cua"]);

/**
 * What stands before the proper name of a body. Within a family the words may be taken for each
 * other, as when a xã has become a phường; but a primary school is no secondary one.
 */
export const unitTitles: Readonly<
  Record<"commune" | "school", { words: readonly string[]; levels: readonly string[] }>
> = {
  commune: {
    words: ["uy ban nhan dan", "xa", "phuong", "thi tran", "thi xa", "dac khu"],
    levels: [],
  },
  school: {
    words: ["truong", "truong hoc", "pho thong", "cong lap", "tu thuc", "chuyen"],
    levels: [
      "nha tre",
      "mam non",
      "mau giao",
      "tieu hoc",
      "cap 1",
      "trung hoc co so",
      "cap 2",
      "trung hoc pho thong",
      "cap 3",
      "pho thong dan toc noi tru",
      "pho thong dan toc ban tru",
    ],
  },
};

/** Levels that mean the same. */
export const sameLevels: Readonly<Record<string, string>> = {
  "cap 1": "tieu hoc",
  "cap 2": "trung hoc co so",
  "cap 3": "trung hoc pho thong",
  "mau giao": "mam non",
  "nha tre": "mam non",
};
