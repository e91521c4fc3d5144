import { deflateSync } from 'node:zlib';

interface PdfParts {
  /** Content stream of the only page. */
  readonly content: string | Buffer;
  readonly isPacked?: boolean;
  /** Whether the page shows a picture. */
  readonly hasPicture?: boolean;
}

/**
 * A PDF of one page, as small programs of offices write it: its font, SimSun with the CMap GBK-EUC-H, is not embedded.
 * There is no table of places, so that every reader must look for the objects itself.
 */
export function makePdf({ content, isPacked = false, hasPicture = false }: PdfParts): Buffer {
  const bytes = isPacked ? deflateSync(content) : Buffer.from(content);
  const filter = isPacked ? '/Filter/FlateDecode' : '';
  const picture =
    '7 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\n\x80\nendstream endobj\n';
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    ),
    Buffer.from(
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</I1 7 0 R>>>>>>endobj\n',
    ),
    Buffer.from(
      '5 0 obj<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>endobj\n',
    ),
    Buffer.from(
      '6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 8 0 R>>endobj\n',
    ),
    Buffer.from(
      '8 0 obj<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/StemV 80>>endobj\n',
    ),
    Buffer.from(hasPicture ? picture : '', 'latin1'),
    Buffer.from(`4 0 obj<</Length ${bytes.length}${filter}>>stream\n`),
    bytes,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
  ]);
}
