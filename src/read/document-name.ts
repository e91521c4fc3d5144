/** Files that describe a folder of documents and are none. */
const DESCRIBING = /^(?:readme|manifest)(?:\.[^.]+)*\.(?:csv|json|md|txt|ya?ml)$/iu;
/** Lock files of Word and WPS, and what systems and programs leave behind. */
const LEFT_BEHIND = /^(?:~\$.*|\..*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini)$/iu;

/** Whether a file is called as a document may be, whatever its format. `path` has `/` between folders. */
export function isDocumentName(path: string): boolean {
  const segments = path.split('/');
  return !DESCRIBING.test(segments.at(-1) ?? '') && !segments.some((segment) => isLeftBehind(segment));
}

function isLeftBehind(segment: string): boolean {
  return segment !== '.' && segment !== '..' && LEFT_BEHIND.test(segment);
}
