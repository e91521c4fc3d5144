import { attributeOf, type HtmlNode } from './html-node.ts';

const ELEMENTS = new Set([
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video'],
  ...['nav', 'footer', 'aside', 'form', 'button', 'select', 'input', 'textarea', 'head', 'title', 'del', 'rt', 'rp'],
]);

const NAMES =
  /(?:^|[\s_-])(?:nav|navbar|menu|crumbs?|breadcrumbs?|footer|foot|copyright|sidebar|share|toolbar|pagination|pager|qrcode|ewm|banner|topbar|comments?|related)(?:$|[\s_-])/iu;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;

/** Whether an element shows no text of the page's own: scripts, navigation, footers, what is hidden or deleted. */
export function isFurniture(node: HtmlNode): boolean {
  if (node.type === 'script' || node.type === 'style' || ELEMENTS.has(node.name ?? '')) return true;
  if (node.attribs === undefined || node.name === 'body' || node.name === 'html') return false;
  return (
    'hidden' in node.attribs ||
    HIDDEN.test(attributeOf(node, 'style')) ||
    NAMES.test(attributeOf(node, 'class')) ||
    NAMES.test(attributeOf(node, 'id')) ||
    /^(?:navigation|banner|contentinfo|search|complementary)$/u.test(attributeOf(node, 'role'))
  );
}
