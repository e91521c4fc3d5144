/** A file by the folder (absolute, with `/`) of the input it was found under. */
export interface PlacedFile {
  readonly folder: string;
  readonly relativePath: string;
}

/**
 * One path for each file, all different: the relative path, and where several files share it, as much of the
 * end of their input's folder in front as tells them apart.
 */
export function uniquePaths(files: readonly PlacedFile[]): string[] {
  const depths = files.map(() => 0);
  for (;;) {
    const paths = files.map((file, index) => pathAt(file, depths[index] ?? 0));
    const shared = sharedIndexes(paths).filter((index) => canGrow(files[index], depths[index] ?? 0));
    if (shared.length === 0) return paths;
    for (const index of shared) depths[index] = (depths[index] ?? 0) + 1;
  }
}

function pathAt(file: PlacedFile, depth: number): string {
  if (depth === 0) return file.relativePath;
  return [...segments(file.folder).slice(-depth), file.relativePath].join('/');
}

function canGrow(file: PlacedFile | undefined, depth: number): boolean {
  return file !== undefined && depth < segments(file.folder).length;
}

function segments(folder: string): string[] {
  return folder.split('/').filter((segment) => segment !== '');
}

function sharedIndexes(paths: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return paths.flatMap((path, index) => ((counts.get(path) ?? 0) > 1 ? [index] : []));
}
