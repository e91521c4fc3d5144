/** `2022年度`, `关于`: says nothing of what a section is about. */
const LEADING_YEARS = /^(?:关于|(?:\d{4}|[二〇零○一三四五六七八九]{4})年?(?:度|上半年|下半年)?(?:以来)?)+/u;

/** A heading without what says nothing of its role: years in front, brackets around it or at its end. */
export function comparableHeading(heading: string): string {
  return withoutBracketAtEnd(unwrapped(heading)).replace(LEADING_YEARS, '');
}

/** A heading that stands in brackets as a whole. */
function unwrapped(heading: string): string {
  return /^（[^（）]*）$/u.test(heading) ? heading.slice(1, -1) : heading;
}

/** `整改情况（2023年）`. Looked for from the end: an expression would try every open bracket anew. */
function withoutBracketAtEnd(heading: string): string {
  if (!heading.endsWith('）')) return heading;
  const closedBefore = heading.lastIndexOf('）', heading.length - 2);
  const open = heading.indexOf('（', heading.length === 1 ? 0 : closedBefore + 1);
  return open < 0 ? heading : heading.slice(0, open);
}
