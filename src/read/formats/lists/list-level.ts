/** How one level of an automatic list is counted and shown. */
export interface ListLevel {
  readonly start: number;
  /** By its name in Office Open XML, `chineseCounting`, `decimal`, `bullet`. */
  readonly format: string;
  /** What is shown, `%1` standing for the number of the first level: `（%2）`. */
  readonly text: string;
  /** Whether the numbers of all levels are shown as 1, 2, 3. */
  readonly isLegal: boolean;
  /** The level, from 1, that lets this one begin again; 0 for none, null for every one above. */
  readonly restartAfter: number | null;
  readonly followedBySpace: boolean;
}

/** A list as a paragraph names it. Lists with the same `counting` count on from each other. */
export interface ListInstance {
  readonly counting: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where a level begins anew the first time that this list is used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}
