/** Where each of some texts stands among them, from 0 on. */
export function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < texts.length; place++) places.set(texts[place]!, place);
  return places;
}
