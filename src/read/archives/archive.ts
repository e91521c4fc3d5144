/** A file inside an archive, as the archive's own directory describes it. */
export interface ArchiveEntry {
  /** Its place among the entries of the archive. */
  readonly index: number;
  /** Decoded, with `/` between folders; as the archive has it, so it may name a place outside. */
  readonly name: string;
  /** In bytes, unpacked, as the archive claims. */
  readonly size: number;
  /** In bytes; null where entries are packed together. */
  readonly packedSize: number | null;
  readonly isEncrypted: boolean;
}

/** An opened archive. It holds no file open, so it needs no closing. */
export interface Archive {
  /** Its files, without folders and links, in its own order. */
  readonly entries: readonly ArchiveEntry[];
  /** @throws ReadFault where the entry is damaged, encrypted or other than the directory claims */
  read(entry: ArchiveEntry): Promise<Uint8Array>;
}

/** Where an archive is: a file, or what was read out of another archive. */
export type ArchiveLocation = { readonly absolutePath: string } | { readonly bytes: Uint8Array };
