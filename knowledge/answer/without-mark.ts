/**
 * A point without the source's own list mark, for the list it is told in has marks: "- Tờ khai"
 * is "Tờ khai". A mark of the second order stays one: "+ Tờ khai" is "– Tờ khai".
 */
export function withoutMark(line: string): string {
  return line.replace(/^\s*[-–*•●]+\s*(?=\S)/, "").replace(/^\++\s*(?=\S)/, "– ");
}
