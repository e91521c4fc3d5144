/** Encodings by the number of a Windows code page. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1251: 'windows-1251',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

const CHARSETS: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950, 204: 1251 };

/** The encoding of a code page (`\ansicpg936`). */
export function encodingOfCodePage(codePage: number): string {
  return CODE_PAGES[codePage] ?? 'windows-1252';
}

/** The encoding that a font's character set (`\fcharset134`) means; null where the document's holds. */
export function encodingOfCharset(charset: number): string | null {
  const codePage = CHARSETS[charset];
  return codePage === undefined ? null : encodingOfCodePage(codePage);
}
