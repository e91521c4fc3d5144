export interface PageDomain {
  readonly code: string;
  readonly label: string;
  readonly labelEnglish: string;
}

export interface PageCategory extends PageDomain {
  /** Code of its domain; its own where it has none. */
  readonly domain: string;
  readonly definition: string;
}
