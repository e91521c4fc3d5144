import { ReadFault } from '../../read-fault.ts';
import { zipDirectory } from '../../zip/zip-directory.ts';
import type { OfficeDocument } from '../converted-text.ts';
import type { Remark } from '../remark.ts';
import { remarksOn } from '../word/losses.ts';
import { BodyReader } from './body-reader.ts';
import { Numbering } from './numbering.ts';
import { OpenXml } from './open-xml.ts';
import { Styles } from './styles.ts';

/**
 * Reads a Word document of 2007 or later.
 *
 * @throws ReadFault where there is nothing to read
 */
export function readDocx(bytes: Uint8Array): OfficeDocument {
  const parts = zipDirectory(bytes);
  if (parts === null) throw new ReadFault('read.damaged', CUT_OFF);
  const file = new OpenXml(bytes, parts);
  const main = mainPart(file);
  const { styles, numbering, areWhole } = readDefinitions(file, main);
  const body = new BodyReader(styles, numbering);
  const isWhole = file.read(main, body) && areWhole;
  const losses = body.finish();
  if (!isWhole && body.blocks.length === 0) throw new ReadFault('read.damaged', CUT_OFF);
  const remarks = isWhole ? remarksOn(losses) : [BROKEN, ...remarksOn(losses)];
  return { blocks: body.blocks, remarks, encoding: 'utf-8', pictures: losses.pictures };
}

const CUT_OFF =
  'the file is cut off or damaged; take it from its source again, or open it in Word or WPS and save it anew';

const BROKEN: Remark = {
  severity: 'warning',
  code: 'read.damaged',
  message: 'the file is damaged; what could be read of it was read. Open it in Word or WPS and save it anew',
};

function mainPart(file: OpenXml): string {
  const named = file.relations('').get('officeDocument');
  const main = [named, 'word/document.xml'].find((path) => path !== undefined && file.has(path));
  if (main !== undefined) return main;
  const message =
    'it is called a Word document and is none (it has no text part); open it with the program it was made with and save its text';
  throw new ReadFault('read.mislabelled', message);
}

function readDefinitions(file: OpenXml, main: string): { styles: Styles; numbering: Numbering; areWhole: boolean } {
  const relations = file.relations(main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = new Styles();
  const numbering = new Numbering(styles);
  const areStylesWhole = file.read(relations.get('styles') ?? `${folder}styles.xml`, styles);
  const areListsWhole = file.read(relations.get('numbering') ?? `${folder}numbering.xml`, numbering);
  return { styles, numbering, areWhole: areStylesWhole && areListsWhole };
}
