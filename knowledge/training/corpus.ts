/** Which procedures are served: the shipped ones, or those of the portal export. */
export type Corpus = "pack" | "portal";
