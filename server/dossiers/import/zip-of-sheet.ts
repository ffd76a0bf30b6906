/** A stream of the least workbook that holds these rows, uncompressed. */
export function zipOfSheet(rows: string): ReadableStream<Uint8Array> {
  const sheet = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  const bytes = Buffer.concat([front, entry("xl/worksheets/sheet1.xml", sheet)]);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** A local header and its part; a stream needs no directory behind them. */
function entry(name: string, words: string): Buffer {
  const data = Buffer.from(words);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(data.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data]);
}

const front = Buffer.concat([
  entry("[Content_Types].xml", `<Types xmlns="${packaged}/content-types"/>`),
  entry(
    "_rels/.rels",
    `<Relationships xmlns="${packaged}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
      `</Relationships>`,
  ),
  entry(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${office}">` +
      `<sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  entry(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `</Relationships>`,
  ),
]);
