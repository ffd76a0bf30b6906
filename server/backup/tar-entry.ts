/** The header of one file in a tar archive (POSIX ustar), readable by any tar program. */
export function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, "latin1");
  header.write("0000600\0", 100, "latin1");
  header.write("0000000\0", 108, "latin1");
  header.write("0000000\0", 116, "latin1");
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  header.write("00000000000\0", 136, "latin1");
  header.write("        ", 148, "latin1");
  header.write("0", 156, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return header;
}

/** Reads a header back. "end": the block of zeros after the last file; undefined: damaged. */
export function readTarHeader(header: Buffer): { name: string; size: number } | "end" | undefined {
  if (header.length < 512) return undefined;
  if (header.every((byte) => byte === 0)) return "end";
  const told = Number.parseInt(header.toString("latin1", 148, 154), 8);
  const blank = Buffer.from(header);
  blank.fill(" ", 148, 156, "latin1");
  if (blank.reduce((total, byte) => total + byte, 0) !== told) return undefined;
  const name = header.toString("latin1", 0, 100).replace(/\0.*$/s, "");
  const size = Number.parseInt(header.toString("latin1", 124, 135), 8);
  return Number.isSafeInteger(size) ? { name, size } : undefined;
}

/** How many zeros follow the bytes of a file. */
export function tarPadding(size: number): number {
  return (512 - (size % 512)) % 512;
}
