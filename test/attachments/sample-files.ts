import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** A small picture as a phone makes it: lying on its side, with camera and place beside it. */
export function phonePicture(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#2a7" } })
    .jpeg()
    .withExif({
      IFD0: { Make: "Mau", Model: "May anh mau" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 2/1 3/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

/** A PNG whose header promises so many pixels, in a few hundred bytes. */
export function pixelBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND")]);
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([frame, body, sum]);
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
