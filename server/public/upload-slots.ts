/** How many uploads may be under way in this process: a shield of its memory. */
export type UploadSlots = {
  /** Takes a slot and gives the function that frees it; undefined: all are taken for now. */
  enter(network: string): (() => void) | undefined;
};

export function openUploadSlots(most: { inAll: number; ofNetwork: number }): UploadSlots {
  const taken = new Map<string, number>();
  let inAll = 0;
  return {
    enter: (network) => {
      const own = taken.get(network) ?? 0;
      if (inAll >= most.inAll || own >= most.ofNetwork) return undefined;
      inAll += 1;
      taken.set(network, own + 1);
      let isFree = false;
      return () => {
        if (isFree) return;
        isFree = true;
        inAll -= 1;
        const left = (taken.get(network) ?? 1) - 1;
        if (left > 0) taken.set(network, left);
        else taken.delete(network);
      };
    },
  };
}
