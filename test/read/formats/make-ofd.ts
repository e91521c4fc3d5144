import { zipSync } from 'fflate';

/** A stretch of text, places in millimetres. */
export interface OfdText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Attributes beside those that every object has. */
  readonly attributes?: string;
  readonly deltaX?: string;
}

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD file with a page for each list of texts, its parts placed as converters place them. */
export function makeOfd(
  pages: readonly (readonly OfdText[])[],
  changed: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`);
  const parts: Record<string, string> = {
    'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${SPACE}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${SPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${names.join('')}</ofd:Pages></ofd:Document>`,
  };
  for (const [index, texts] of pages.entries()) parts[`Doc_0/Pages/Page_${index}/Content.xml`] = pageXml(texts);
  const bytes = Object.entries({ ...parts, ...changed }).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  return zipSync(Object.fromEntries(bytes));
}

function pageXml(texts: readonly OfdText[]): string {
  const objects = texts.map(({ text, x, y, attributes = '', deltaX = `g ${text.length - 1} 5.6` }) => {
    const code = `<ofd:TextCode X="0" Y="5" DeltaX="${deltaX}">${text}</ofd:TextCode>`;
    return `<ofd:TextObject Boundary="${x} ${y} 150 7" Size="5.6" ${attributes}>${code}</ofd:TextObject>`;
  });
  return `<ofd:Page ${SPACE}><ofd:Content><ofd:Layer>${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
}
