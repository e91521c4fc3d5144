const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room, or give a folder on another disk with --output',
  EDQUOT: 'your share of the disk is full; make room, or give a folder on another disk with --output',
  EFBIG: 'a file became larger than the disk or the system allows; give a folder on another disk with --output',
  EROFS: 'the disk is read-only; give a folder on another disk with --output',
  EIO: 'the disk or the network failed; give a folder on another disk with --output',
  EACCES: 'permission is missing; give yourself permission, or another folder with --output',
  EPERM: 'the system refuses it; give yourself permission, or another folder with --output',
  EBUSY: 'another program holds the file; close it and start again',
  EMFILE: 'too many files are open; close other programs and start again',
  ENFILE: 'too many files are open; close other programs and start again',
  ENOENT: 'a file or folder was taken away while the program ran; start again',
};

/** What to tell of an error of the system, such as a full disk, in one line; null where the error is none. */
export function systemMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const reason = REASONS[String(error.code)];
  if (reason === undefined) return null;
  const where = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${where}${reason} (${String(error.code)}, ${String(error.syscall)})`;
}
