/**
 * Words by which a person's name is told in a question, without tone marks. Family names: the most
 * frequent ones of the Kinh and of larger minorities, as any register shows them; written down for
 * this project. They only ever mask: a word too many costs a word of a question.
 */
export const familyNames: ReadonlySet<string> = new Set(
  (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh " +
    "truong dinh lam phung mai to ha cao luu luong thai chau ta phuong giap kieu nghiem quach " +
    "lo vang giang nong trieu ma be ban sung lau hau dam khuc tong trang diep ung"
  ).split(" "),
);

/** Middle names that hardly stand in a name of anything but a person. */
export const middleNames: ReadonlySet<string> = new Set(["van", "thi"]);

/** "name": a name follows, however it is written. "person": one follows if it has a capital. */
export const nameCues: ReadonlyMap<string, "name" | "person"> = new Map([
  ...["ten la", "ten", "ho ten", "ho ten la", "ten em", "ten chau", "ten con"].map(
    (cue) => [cue, "name"] as const,
  ),
  ...(
    "toi la|em la|chau la|minh la|con la|ong|ba|co|thay|anh|chi|em|chau|be|chu|bac|di|cau|mo|" +
    "ban|con trai|con gai|chong|vo"
  )
    .split("|")
    .map((cue) => [cue, "person"] as const),
]);
