import path from 'node:path';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { isDocumentName } from '../document-name.ts';
import { fileDiagnostic, unsupportedFormat } from '../file-diagnostic.ts';
import { ReadFault } from '../read-fault.ts';
import type { Archive, ArchiveEntry, ArchiveLocation } from './archive.ts';
import { ArchiveBudget, DEEPEST, type Refusal, refusalOf } from './archive-limits.ts';
import { isArchiveName, openArchive } from './open-archive.ts';

/** A document inside an archive. */
export interface ArchiveMember {
  /** Behind the archive's own path, with `/`: `folder/inner.zip/name.txt`. */
  readonly relativePath: string;
  /** The index of the entry in each archive, from the outer one inwards. */
  readonly members: readonly number[];
}

export interface ArchiveListing {
  /** Null where the file is no archive of documents but a document that is packed as one. */
  readonly members: readonly ArchiveMember[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts that only documents have which are ZIP containers themselves. */
const PARTS_OF_DOCUMENTS: readonly string[] = ['[Content_Types].xml', 'OFD.xml'];

/**
 * Lists the documents in an archive and in the archives in it. What is left out stands in the diagnostics, each kind
 * once for each archive: `read.encrypted`, `read.bomb`, `read.too-large`, `read.unsafe-path`, `read.archive-depth`,
 * `read.repeated-name`, `read.unsupported-format`, or why the archive cannot be opened.
 *
 * @param where the archive's path, for the diagnostics
 * @param extensions of the formats that are read
 */
export async function listArchive(
  location: ArchiveLocation,
  where: string,
  extensions: readonly string[],
): Promise<ArchiveListing> {
  return listAt(location, where, { extensions, budget: new ArchiveBudget(), depth: 1 });
}

interface ListingContext {
  readonly extensions: readonly string[];
  readonly budget: ArchiveBudget;
  readonly depth: number;
}

async function listAt(location: ArchiveLocation, where: string, context: ListingContext): Promise<ArchiveListing> {
  try {
    const archive = await openArchive(location);
    if (archive.entries.some((entry) => PARTS_OF_DOCUMENTS.includes(entry.name))) {
      return { members: null, diagnostics: [] };
    }
    if (!context.budget.spend(archive.entries)) throw new ReadFault('read.too-large', TOO_LARGE);
    return await listMembers(archive, where, context);
  } catch (error) {
    if (error instanceof ReadFault)
      return { members: [], diagnostics: [fileDiagnostic(where, 'error', error.code, error.message)] };
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    const message = `the archive cannot be read (${String(error.code)}); give yourself permission or copy it to another folder`;
    return { members: [], diagnostics: [fileDiagnostic(where, 'error', 'read.unreadable', message)] };
  }
}

const TOO_LARGE = 'the archive holds more than 20 000 files or 8 GB; unpack what you need and give the folder';

async function listMembers(archive: Archive, where: string, context: ListingContext): Promise<ArchiveListing> {
  const { extensions, depth } = context;
  const { entries, repeated } = withoutRepeats(archive.entries.filter((entry) => isDocumentName(entry.name)));
  const refused = new Map<Refusal | 'depth' | 'repeated', ArchiveEntry[]>([['repeated', repeated]]);
  const members: ArchiveMember[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const isInner = isArchiveName(entry.name);
    if (!isInner && !extensions.includes(path.posix.extname(entry.name).toLowerCase())) {
      diagnostics.push(unsupportedFormat(`${where}/${entry.name}`, extensions));
      continue;
    }
    const refusal = refusalOf(entry) ?? (isInner && depth >= DEEPEST ? 'depth' : null);
    if (refusal !== null) refused.set(refusal, [...(refused.get(refusal) ?? []), entry]);
    else if (!isInner) members.push({ relativePath: entry.name, members: [entry.index] });
    else {
      const inner = await listInner(archive, entry, `${where}/${entry.name}`, context);
      members.push(...(inner.members ?? []));
      diagnostics.push(...inner.diagnostics);
    }
  }
  const refusals = [...refused].flatMap(([kind, some]) =>
    some.length === 0 ? [] : [refusalOfSome(where, kind, some)],
  );
  return { members, diagnostics: [...diagnostics, ...refusals] };
}

async function listInner(
  outer: Archive,
  entry: ArchiveEntry,
  where: string,
  context: ListingContext,
): Promise<ArchiveListing> {
  try {
    const bytes = await outer.read(entry);
    const listing = await listAt({ bytes }, where, { ...context, depth: context.depth + 1 });
    const members = listing.members ?? [{ relativePath: '', members: [] }];
    return {
      members: members.map((each) => ({
        relativePath: each.relativePath === '' ? entry.name : `${entry.name}/${each.relativePath}`,
        members: [entry.index, ...each.members],
      })),
      diagnostics: listing.diagnostics,
    };
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    return { members: [], diagnostics: [fileDiagnostic(where, 'error', error.code, error.message)] };
  }
}

/** Names that differ only in how Unicode writes them are the same to file systems. */
function withoutRepeats(all: readonly ArchiveEntry[]): { entries: ArchiveEntry[]; repeated: ArchiveEntry[] } {
  const seen = new Set<string>();
  const [entries, repeated]: [ArchiveEntry[], ArchiveEntry[]] = [[], []];
  for (const entry of all) {
    const isNew = !seen.has(entry.name.normalize('NFC'));
    (isNew ? entries : repeated).push(entry);
    seen.add(entry.name.normalize('NFC'));
  }
  return { entries, repeated };
}

const REFUSALS: Readonly<
  Record<Refusal | 'depth' | 'repeated', readonly [severity: Severity, code: string, message: string]>
> = {
  encrypted: ['error', 'read.encrypted', 'locked with a password; unpack the archive and give the folder'],
  outside: [
    'error',
    'read.unsafe-path',
    'named so that unpacking would write outside of its folder; do not trust this archive',
  ],
  bomb: ['error', 'read.bomb', 'packed to less than a two-hundredth, as no document is; leave the archive out'],
  'too-large': ['error', 'read.too-large', 'larger than 200 MB, the largest that is read; split it into its documents'],
  depth: [
    'warning',
    'read.archive-depth',
    'an archive inside an archive inside an archive; unpack the outer one and give the folder',
  ],
  repeated: ['warning', 'read.repeated-name', 'in the archive twice under one name; the first was read'],
};

function refusalOfSome(
  where: string,
  kind: Refusal | 'depth' | 'repeated',
  entries: readonly ArchiveEntry[],
): Diagnostic {
  const [severity, code, message] = REFUSALS[kind];
  const names =
    entries.length === 1 ? (entries[0]?.name ?? '') : `${entries.length} files, the first ${entries[0]?.name},`;
  return fileDiagnostic(where, severity, code, `${names} in it: ${message}`);
}
