import { ReadFault } from '../../read-fault.ts';
import type { ShownPage } from '../paged-text.ts';
import { besidePart, OfdPackage } from './ofd-package.ts';
import { PageContent } from './page-content.ts';

const ROOT = 'OFD.xml';
/** A4, in millimetres, where the file does not say. */
const USUAL_BOX = [0, 0, 210, 297];
const MOST_PAGES = 3000;

/**
 * Reads the pages of an OFD file: `OFD.xml` names the document, that its pages, those their text with places. What
 * stands on templates, heads and forms, is not the document's own and left out.
 *
 * @throws ReadFault where it is encrypted, damaged or has too many pages
 */
export function ofdPages(bytes: Uint8Array): ShownPage[] {
  const container = new OfdPackage(bytes);
  const pages = textsOf(container, ROOT, 'DocRoot').flatMap((root) => pagesOf(container, besidePart(ROOT, root)));
  if (pages.length === 0) throw new ReadFault('read.damaged', NO_PAGES);
  return pages;
}

const NO_PAGES = 'the OFD file names no pages; it is damaged. Take it from its source again';
const TOO_MANY_PAGES = `the OFD file has more than ${MOST_PAGES} pages; split it into its documents`;

function textsOf(container: OfdPackage, path: string, element: string): string[] {
  const texts: string[] = [];
  container.read(path, {
    open: () => undefined,
    close: (name, text) => {
      if (name === element) texts.push(text);
    },
  });
  return texts;
}

function pagesOf(container: OfdPackage, document: string): ShownPage[] {
  const locations: string[] = [];
  let box = USUAL_BOX;
  container.read(document, {
    open: (name, { BaseLoc = '' }) => {
      if (name === 'Page' && BaseLoc !== '') locations.push(BaseLoc);
    },
    close: (name, text) => {
      if (name === 'PhysicalBox') box = boxOf(text) ?? box;
    },
  });
  if (locations.length > MOST_PAGES) throw new ReadFault('read.too-large', TOO_MANY_PAGES);
  return locations.map((location) => readPage(container, besidePart(document, location), box));
}

function readPage(container: OfdPackage, path: string, usualBox: readonly number[]): ShownPage {
  const content = new PageContent();
  let box = usualBox;
  const isWhole = container.read(path, {
    open: (name, attributes) => content.open(name, attributes),
    close: (name, text) => {
      if (name === 'PhysicalBox') box = boxOf(text) ?? box;
      content.close(name, text);
    },
  });
  const { runs, pictures } = content;
  const [, , width = 0, height = 0] = box;
  return { width, height, runs, isPicture: runs.length === 0 && pictures > 0, isBroken: !isWhole };
}

function boxOf(text: string): number[] | null {
  const box = text.trim().split(/\s+/u).map(Number);
  return box.length === 4 && box.every(Number.isFinite) ? box : null;
}
