import type { View } from '../terminal/view.ts';

/** The first few items of a list, and, where there are more, how many. */
export function boundedItems(items: readonly string[], most: number, { say }: View): string[] {
  const rest = items.length - most;
  return rest <= 0 ? [...items] : [...items.slice(0, most), say(`……另有 ${rest} 条`, `… and ${rest} more`)];
}
