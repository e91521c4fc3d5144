/** `part` of `whole`, 0 to 1; null where the whole is nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
