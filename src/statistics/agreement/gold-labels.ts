import type { Role } from '../../model/section.ts';
import type { StatementKind } from '../../model/statement.ts';

/** A section as a coder labelled it. Names are those of the gold file. */
export interface GoldSection {
  readonly document: string;
  /** The first words of the heading, its number included; of a passage without heading its first words. */
  readonly heading_starts: string;
  /** 1 for the top. A deeper section is labelled only where its role differs from that of the section it stands in. */
  readonly level: number;
  readonly role: Role;
}

/** A statement as a coder labelled it. */
export interface GoldStatement {
  readonly document: string;
  readonly kind: StatementKind;
  /** The first words of the title, right after its number. */
  readonly starts: string;
  /** Of a problem; null where no category fits, and for the other kinds. */
  readonly primary: string | null;
  readonly also: readonly string[];
}

/** A gold file as it stands on disk. */
export interface GoldLabels {
  readonly sections: readonly GoldSection[];
  readonly statements: readonly GoldStatement[];
}

/** The labels of one document. */
export interface GoldDocument {
  /** As the gold file writes it. */
  readonly path: string;
  readonly sections: readonly GoldSection[];
  readonly statements: readonly GoldStatement[];
}

/** The labels by document, in the order in which the documents are first named. */
export function goldDocuments(gold: GoldLabels): GoldDocument[] {
  const documents = new Map<string, { path: string; sections: GoldSection[]; statements: GoldStatement[] }>();
  const documentOf = (path: string) => {
    const known = documents.get(path) ?? { path, sections: [], statements: [] };
    documents.set(path, known);
    return known;
  };
  for (const section of gold.sections) documentOf(section.document).sections.push(section);
  for (const statement of gold.statements) documentOf(statement.document).statements.push(statement);
  return [...documents.values()];
}
