/**
 * What a report says is done about a problem that it states. A problem that no measure answers has `measure` null,
 * a measure that answers no problem has `problem` null.
 */
export interface Answer {
  readonly documentId: string;
  /** Statement id. */
  readonly problem: string | null;
  /** Statement id. */
  readonly measure: string | null;
  /** 0 to 1; 0 where one side is missing. */
  readonly score: number;
}
