import type { Step } from "../step.ts";

/**
 * The citizen took back, in the channel's own settings, that we may keep their data: it is erased at
 * once. No word of it: the channel lets none through, and they were asked there.
 */
export const honourWithdrawal: Step = async ({ said, desk }) => {
  if (said.kind !== "withdrawn") return undefined;
  await desk.contact.withdraw();
  return { replies: [], state: {}, outcome: "erased" };
};
