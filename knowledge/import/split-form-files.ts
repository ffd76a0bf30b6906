/**
 * Cuts the names of form files off the end of a paper's name: "Đơn đề nghị;Mẫu 01.docxMẫu 02.pdf".
 * A file's name begins where two words stand without space. `isUnclear`: no such place was found,
 * and the file stays in the name.
 */
export function splitFormFiles(text: string): {
  name: string;
  forms: string[];
  isUnclear: boolean;
} {
  const forms: string[] = [];
  let name = text.trim();
  while (extension.test(name)) {
    const start = startOfFile(name);
    if (start === undefined) return { name, forms, isUnclear: true };
    forms.unshift(name.slice(start));
    name = name.slice(0, start).trim();
  }
  return { name, forms, isUnclear: false };
}

const extension = /\.(?:docx?|pdf|xlsx?|rtf|odt|zip|rar|jpe?g|png)$/i;
const fileBefore = /^.*\.(?:docx?|pdf|xlsx?|rtf|odt|zip|rar|jpe?g|png)(?=\S)/is;

/** How files of forms are mostly named, where such a word stands without space behind another. */
const formWord =
  /(?<=[^\s(_-])(?:(?:Mẫu|Mau|Phụ lục|Phu luc|Tờ khai|To khai|Biểu|Bieu|Đơn|Don) ?(?=[\p{L}\d._-])|(?:MẪU|MAU|BM|PL|TỜ KHAI|ĐƠN)[ .\d])/gu;

function startOfFile(name: string): number | undefined {
  const end = name.lastIndexOf(".");
  const before = fileBefore.exec(name.slice(0, end));
  if (before !== null) return before[0].length;
  return [...name.matchAll(formWord)].at(-1)?.index ?? jointBefore(name, end);
}

/** The last word which holds a joint, cut at its first joint: "nghịPhuLuc1.docx" at "PhuLuc1". */
function jointBefore(name: string, end: number): number | undefined {
  for (let space = end; space > 0;) {
    const from = name.lastIndexOf(" ", space - 1) + 1;
    const joint = /(?:\p{Ll}|[);:,”"]|[^\d.]\.)(?=\p{Lu})|[);:”"](?=[\p{L}\d])/u.exec(
      name.slice(from, space),
    );
    if (joint) return from + joint.index + joint[0].length;
    space = from - 1;
  }
  return undefined;
}
