/** Waits that somebody can cut short. */
export function createNap() {
  let wake = () => {};
  return {
    /** Without a length: until woken. */
    sleep: (ms) =>
      new Promise((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => wake(),
  };
}

/** A second, two, four ... half a minute; spread, so that a thousand pages don't come at once. */
export function backOffMs(failures) {
  const [chance] = crypto.getRandomValues(new Uint8Array(1));
  return Math.min(30_000, 500 * 2 ** failures) * (0.75 + chance / 512);
}
