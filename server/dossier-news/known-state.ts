import type { DossierState } from "../../bot/dossier-desk.ts";
import type { NewsFacts } from "./news-facts.ts";

/**
 * The state that the follower believes the dossier to be in: as last told since they began to
 * follow, else as it was then. What waits for a call, or was taken back, told nobody anything.
 */
export function knownState({ dossier, follow, events, given }: NewsFacts): DossierState {
  const told = given.findLast(
    ({ state, toldState, at }) =>
      toldState !== null && at >= follow.since && (state === "sent" || state === "called"),
  );
  const before = events.find(({ kind }) => kind === "state")?.oldState;
  return told?.toldState ?? follow.startState ?? before ?? dossier.state;
}
