import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFolder } from '../../write/output-folder.ts';
import { type DataPackage, dataPackage, type PackagedTables } from '../../write/package/data-package.ts';
import type { RunFacts } from '../../write/tables-writer.ts';
import { PACKAGE_FILE } from '../result-files.ts';
import { packageVersion } from '../shared-options.ts';

/**
 * Adds a table to the data package of the folder, which `analyze` may have written; where there is none, or what is
 * there is none, a new one is made.
 */
export function describeTable(output: OutputFolder, facts: RunFacts, packaged: PackagedTables): void {
  const own = dataPackage(packageVersion(), facts, packaged);
  const earlier = earlierPackage(join(output.path, PACKAGE_FILE));
  const described = earlier === null ? own : withResources(earlier, own);
  output.writeText(PACKAGE_FILE, `${JSON.stringify(described, null, 2)}\n`);
}

function withResources(earlier: DataPackage, { resources }: DataPackage): DataPackage {
  const names = resources.map(({ name }) => name);
  return { ...earlier, resources: [...earlier.resources.filter(({ name }) => !names.includes(name)), ...resources] };
}

function earlierPackage(path: string): DataPackage | null {
  if (!existsSync(path)) return null;
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<DataPackage> | null;
    return read !== null && read['name'] === 'jingjian' && Array.isArray(read.resources) ? (read as DataPackage) : null;
  } catch {
    return null;
  }
}
