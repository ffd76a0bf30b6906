const path = "/console/dossiers/calls";

/** The page of the list that was asked for, from 1. */
export function readCallsPage(read: (name: string) => string): number {
  const page = Number(read("page"));
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1;
}

export function callsHref(page: number): string {
  return page > 1 ? `${path}?page=${page}` : path;
}
