import { saveFile, saveText } from './save-file.ts';

/** Pixels a point, so that the picture is sharp in print. */
const SHARPNESS = 2;

export function saveVectorPicture(name: string, picture: SVGSVGElement): void {
  saveText(`${name}.svg`, vectorText(picture), 'image/svg+xml');
}

/** Draws the picture on white and saves that. */
export async function savePixelPicture(name: string, picture: SVGSVGElement): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(vectorText(picture))}`;
  await image.decode();
  const { width, height } = picture.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  saveFile(`${name}.png`, pixelsOf(canvas));
}

/** By way of text: `toBlob` waits for an idle moment, which a busy machine may not have for long. */
function pixelsOf(canvas: HTMLCanvasElement): Blob {
  const coded = canvas.toDataURL('image/png').split(',')[1] ?? '';
  const bytes = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

function vectorText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
