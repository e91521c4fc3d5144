/** A node of a parsed page, as far as the reader looks at it. */
export interface HtmlNode {
  readonly type: string;
  /** Of an element, in small letters. */
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return node.children ?? [];
}

export function attributeOf(node: HtmlNode, name: string): string {
  return node.attribs?.[name] ?? '';
}
