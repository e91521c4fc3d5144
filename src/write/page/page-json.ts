import type { PageData } from '../../model/page-data.ts';

/**
 * JSON that can stand in a `script` element whatever is in it: no `<`, so that neither an end tag nor a comment can
 * begin, and none of the two line ends that scripts know and JSON does not.
 */
export function pageJson(data: PageData): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
