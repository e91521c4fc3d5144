import type { Diagnostic } from '../../model/diagnostic.ts';
import { ReadFault } from '../read-fault.ts';
import { remarksOnLength } from '../remarks-on-length.ts';
import type { Block } from './blocks/block.ts';
import { renderBlocks } from './blocks/render-blocks.ts';
import type { ReadText } from './format-reader.ts';
import type { Remark } from './remark.ts';

/** An office document as a reader takes it apart. */
export interface OfficeDocument {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
  /** Of the characters in the file, as in `SourceText.encoding`. */
  readonly encoding: string;
  readonly pictures: number;
}

/**
 * Reads an office document to text and diagnostics. Whatever makes the reader give up becomes one diagnostic of
 * severity `error`; a fault nobody thought of is told as a damaged file, since broken bytes are what brings it about.
 */
export async function convertedText(
  path: string,
  read: () => Promise<OfficeDocument> | OfficeDocument,
): Promise<ReadText> {
  try {
    const document = await read();
    const { text, styledHeadings } = renderBlocks(document.blocks);
    if (text.trim() === '' && document.remarks.some(({ code }) => code === 'read.damaged')) {
      throw new ReadFault('read.damaged', NOTHING_LEFT);
    }
    const remarks = [...document.remarks, ...remarksOnLength(text.trim().length, withoutText(document.pictures))];
    const diagnostics = remarks.map((remark) => ({ path, ...remark }));
    return {
      text,
      encoding: document.encoding,
      diagnostics,
      ...(styledHeadings.length === 0 ? {} : { styledHeadings }),
    };
  } catch (error) {
    return { text: '', encoding: '', diagnostics: [faultOf(path, error)] };
  }
}

const NOTHING_LEFT = 'the file is cut off or damaged, and no text is left; take it from its source again';

function faultOf(path: string, error: unknown): Diagnostic {
  const { code, message } = error instanceof ReadFault ? error : UNREADABLE;
  return { path, severity: 'error', code, message };
}

const UNREADABLE = {
  code: 'read.damaged',
  message: 'the file is damaged and cannot be read; open it in Word or WPS, save it anew, and run again',
};

function withoutText(pictures: number): string {
  return pictures === 0
    ? 'the file holds no text; add it or remove the file'
    : `the file holds ${pictures} picture(s) and no text; recognise their text (OCR) and save that as a .txt file`;
}
