/** What is wrong and what to do, in Chinese and in English. */
type Reason = readonly [chinese: string, english: string];

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: [
    '磁盘已满。请腾出空间，或用 --output 另选磁盘上的文件夹。',
    'the disk is full; make room, or give a folder on another disk with --output',
  ],
  EDQUOT: [
    '所分配的磁盘空间已用完。请腾出空间，或用 --output 另选磁盘上的文件夹。',
    'your share of the disk is full; make room, or give a folder on another disk with --output',
  ],
  EFBIG: [
    '文件大小超出磁盘或系统的上限。请用 --output 另选磁盘上的文件夹。',
    'a file became larger than the disk or the system allows; give a folder on another disk with --output',
  ],
  EROFS: [
    '磁盘只能读取，不能写入。请用 --output 另选磁盘上的文件夹。',
    'the disk is read-only; give a folder on another disk with --output',
  ],
  EIO: [
    '磁盘或网络出错。请用 --output 另选磁盘上的文件夹。',
    'the disk or the network failed; give a folder on another disk with --output',
  ],
  EACCES: [
    '没有权限。请取得权限，或用 --output 另选文件夹。',
    'permission is missing; give yourself permission, or another folder with --output',
  ],
  EPERM: [
    '系统不允许。请取得权限，或用 --output 另选文件夹。',
    'the system refuses it; give yourself permission, or another folder with --output',
  ],
  EBUSY: [
    '文件正被其他程序占用。请关闭那个程序，重新运行。',
    'another program holds the file; close it and start again',
  ],
  EMFILE: [
    '打开的文件太多。请关闭其他程序，重新运行。',
    'too many files are open; close other programs and start again',
  ],
  ENFILE: [
    '打开的文件太多。请关闭其他程序，重新运行。',
    'too many files are open; close other programs and start again',
  ],
  ENOENT: [
    '运行中有文件或文件夹被移走。请重新运行。',
    'a file or folder was taken away while the program ran; start again',
  ],
};

/** What to tell of an error of the system, such as a full disk, a line in each language; null where the error is none. */
export function systemMessage(error: unknown): Reason | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const reason = REASONS[String(error.code)];
  if (reason === undefined) return null;
  const [chinese, english] = reason;
  const where = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return [chinese, `${where}${english} (${String(error.code)}, ${String(error.syscall)})`];
}
