import type { Marker, Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { type DraftInput, inReadingOrder, openDraft, type SectionDraft } from './draft.ts';
import { bareHeading, headingSpan } from './heading-text.ts';
import type { ClassifiedPiece, PieceKind } from './piece-kind.ts';
import type { Piece } from './pieces.ts';
import type { StructureGrammar } from './structure-grammar.ts';

/** How far to look ahead for the number that tells whether a series is nested. */
const LOOK_AHEAD = 200;

/**
 * Builds the tree of sections from classified pieces. It keeps the path from the root to the section that is
 * open; each piece closes what it does not belong to and opens or fills a section.
 */
export class OutlineBuilder {
  readonly root: SectionDraft;
  readonly #folded: string;
  readonly #pieces: readonly ClassifiedPiece[];
  readonly #grammar: StructureGrammar;
  /** From the root down to the open section. */
  #path: SectionDraft[];
  /** Series that were open beside an unnumbered heading when it began: kind → last value. */
  readonly #interrupted = new Map<SectionDraft, ReadonlyMap<string, number>>();

  /** @param listRole the role of everything, where the title calls the document a list */
  constructor(folded: string, pieces: readonly ClassifiedPiece[], grammar: StructureGrammar, listRole: Role | null) {
    this.#folded = folded;
    this.#pieces = pieces;
    this.#grammar = grammar;
    this.root = openDraft(null, { form: 'preamble', start: 0, role: listRole, roleSource: 'title' });
    this.#path = [this.root];
  }

  build(): SectionDraft {
    for (const [index, piece] of this.#pieces.entries()) this.#add(piece, index);
    return this.root;
  }

  get #top(): SectionDraft {
    return this.#path.at(-1) ?? this.root;
  }

  #add(piece: ClassifiedPiece, index: number): void {
    const handlers: Record<PieceKind, () => void> = {
      front: () => this.#addToPreamble(piece),
      closing: () => this.#addClosing(piece),
      row: () => this.#addRow(piece),
      label: () => this.#addLabel(piece),
      numbered: () => this.#addNumbered(piece, index),
      heading: () => this.#addHeading(piece),
      'title-line': () => this.#addTitleLine(piece),
      body: () => this.#addBody(piece, index),
    };
    handlers[piece.kind]();
  }

  #open(parent: SectionDraft, input: DraftInput): SectionDraft {
    this.#path = [...pathTo(parent), openDraft(parent, input)];
    return this.#top;
  }

  #addToPreamble(piece: Piece): void {
    if (this.root.children.length === 0) this.#open(this.root, { form: 'preamble', start: piece.start });
  }

  #addClosing(piece: Piece): void {
    const isOpen = this.#top.form === 'closing';
    if (!isOpen) this.#open(this.root, { form: 'closing', start: piece.start, role: 'other', roleSource: 'closing' });
    this.#top.paragraphs.push(piece);
  }

  #addRow(piece: ClassifiedPiece): void {
    if (piece.cells === null) return;
    if (this.#top.form !== 'table') this.#open(this.#sectionForText(piece), { form: 'table', start: piece.start });
    this.#top.rows.push(piece.cells);
  }

  /** Text before the first heading stands in the preamble. */
  #sectionForText(piece: Piece): SectionDraft {
    if (this.#top.form === 'table') this.#path.pop();
    if (this.#top === this.root) this.#open(this.root, { form: 'preamble', start: piece.start });
    return this.#top;
  }

  #addLabel(piece: ClassifiedPiece): void {
    const label = piece.label;
    if (label === null) return;
    if (effectiveRole(this.#top) === 'rectification') {
      this.#addParagraph(piece);
      return;
    }
    while (this.#top.form === 'label' || this.#top.form === 'passage') this.#path.pop();
    const own = piece.marker === null ? this.#top : this.#parentOfNumbered(piece.marker, this.#pieces.indexOf(piece));
    const draft = this.#open(own === this.root ? this.#sectionForText(piece) : own, {
      form: piece.marker === null ? 'label' : 'numbered',
      start: piece.start,
      marker: piece.marker,
      headingSpan: label,
      heading: bareHeading(this.#folded.slice(label.start, label.end)),
      runsIn: true,
      role: label.role,
      roleSource: `label:${bareHeading(this.#folded.slice(label.start, label.end))}`,
    });
    if (piece.end > label.end) draft.paragraphs.push({ start: label.end, end: piece.end });
  }

  #addNumbered(piece: ClassifiedPiece, index: number): void {
    const marker = piece.marker;
    if (marker === null) return;
    const span = headingSpan(this.#folded, marker.end, piece.end);
    const draft = this.#open(this.#parentOfNumbered(marker, index), {
      form: 'numbered',
      start: piece.start,
      marker,
      headingSpan: span,
      heading: bareHeading(this.#folded.slice(span.start, span.end)),
      runsIn: span.end < piece.end,
    });
    this.#giveRole(draft);
    const rest = { start: span.end, end: piece.end };
    if (span.end < piece.end) this.#addText(rest, index);
  }

  #parentOfNumbered(marker: Marker, index: number): SectionDraft {
    while (this.#top.form === 'table') this.#path.pop();
    const same = this.#path.findLastIndex((draft) => draft.marker?.kind === marker.kind);
    const between = this.#path.slice(same + 1).findLast(isUnnumbered);
    if (same >= 0) return this.#besideOrBelow(same, between, marker);
    const beside = this.#continuesOtherSign(marker);
    if (beside !== null) return beside;
    const interrupted = this.#continuesInterrupted(marker);
    if (interrupted !== null) return interrupted;
    return this.#parentByRank(marker, index);
  }

  /** A series that starts again behind an unnumbered heading stands below it; one that counts on stands beside. */
  #besideOrBelow(same: number, between: SectionDraft | undefined, marker: Marker): SectionDraft {
    const earlier = this.#path[same];
    const restarts = marker.value === 1 && (earlier?.marker?.value ?? 0) >= 1;
    if (between !== undefined && restarts) return between;
    return earlier?.parent ?? this.root;
  }

  /** `（二）…… 3、…… 4)`: a series whose author changed the sign on the way. */
  #continuesOtherSign(marker: Marker): SectionDraft | null {
    if (marker.value < 2 || this.#isKnownInSection(marker.kind)) return null;
    const before = this.#path.findLast((draft) => draft.marker !== null && draft.marker.value === marker.value - 1);
    return before?.parent ?? null;
  }

  /** Whether the sign already numbers something in the section of the top level that is open. */
  #isKnownInSection(kind: string): boolean {
    const section = this.#path[1];
    return section !== undefined && inReadingOrder(section).some((draft) => draft.marker?.kind === kind);
  }

  #continuesInterrupted(marker: Marker): SectionDraft | null {
    for (const draft of this.#path.toReversed()) {
      const last = this.#interrupted.get(draft)?.get(marker.kind);
      if (last !== undefined && marker.value > 1 && marker.value >= last) return draft.parent ?? this.root;
    }
    return null;
  }

  #parentByRank(marker: Marker, index: number): SectionDraft {
    const rank = this.#grammar.markers.rank(marker.kind);
    let at = this.#path.length - 1;
    while (at > 0) {
      const draft = this.#path[at];
      if (draft === undefined || this.#mayHold(draft, rank, marker, index)) break;
      at -= 1;
    }
    return this.#path[at] ?? this.root;
  }

  #mayHold(draft: SectionDraft, rank: number, marker: Marker, index: number): boolean {
    if (draft.form === 'preamble' || draft.form === 'closing') return false;
    if (draft.form === 'label') return false;
    if (draft.form === 'title-line') return marker.value === 1;
    if (draft.marker === null) return rank >= CHAPTER_RANK;
    if (this.#grammar.markers.rank(draft.marker.kind) < rank) return true;
    return marker.value === 1 && this.#countsOn(draft.marker, marker, index);
  }

  /** Whether the outer series goes on behind an inner one whose numbering would stand above it by the standard. */
  #countsOn(outer: Marker, inner: Marker, index: number): boolean {
    for (const piece of this.#pieces.slice(index + 1, index + LOOK_AHEAD)) {
      const marker = piece.marker;
      if (piece.kind === 'heading') return false;
      if (marker === null || marker.kind === inner.kind) continue;
      if (marker.kind === outer.kind) return marker.value === outer.value + 1;
      if (this.#grammar.markers.rank(marker.kind) < this.#grammar.markers.rank(inner.kind)) return false;
    }
    return false;
  }

  #addHeading(piece: ClassifiedPiece): void {
    const inBrackets = this.#folded[piece.start] === '【';
    const span = inBrackets
      ? headingSpan(this.#folded, piece.start, piece.end)
      : { start: piece.start, end: piece.end };
    const parent = this.#parentOfHeading(piece);
    const siblings = new Map(
      parent.children.flatMap((child) => (child.marker === null ? [] : [[child.marker.kind, child.marker.value]])),
    );
    const draft = this.#open(parent, {
      form: 'heading',
      start: piece.start,
      headingSpan: span,
      heading: bareHeading(this.#folded.slice(span.start, span.end)),
      runsIn: span.end < piece.end,
    });
    this.#interrupted.set(draft, siblings);
    this.#giveRole(draft);
    if (span.end < piece.end) this.#addText({ start: span.end, end: piece.end }, this.#pieces.indexOf(piece));
  }

  /** A heading that comes back under several numbered sections belongs into them; one that stands once is on top. */
  #parentOfHeading(piece: ClassifiedPiece): SectionDraft {
    const chapter = this.#path.findLast(
      (draft) => draft.marker !== null && this.#grammar.markers.rank(draft.marker.kind) < CHAPTER_RANK,
    );
    const numbered = this.#path.find((draft) => draft.marker !== null);
    if (piece.isRepeated && numbered !== undefined) return numbered;
    return chapter ?? this.root;
  }

  #addTitleLine(piece: ClassifiedPiece): void {
    while (
      ['title-line', 'table', 'label', 'passage'].includes(this.#top.form) &&
      this.#top.parent !== null &&
      !isOwnedPassage(this.#top)
    )
      this.#path.pop();
    const span = { start: piece.start, end: piece.end };
    const parent = this.#top.form === 'preamble' ? this.root : this.#top;
    this.#open(parent, {
      form: 'title-line',
      start: piece.start,
      headingSpan: span,
      heading: bareHeading(this.#folded.slice(span.start, span.end)),
    });
  }

  #addBody(piece: ClassifiedPiece, index: number): void {
    this.#resumeAfterPassage(piece);
    this.#sectionForText(piece);
    this.#addText(piece, index);
  }

  #addParagraph(span: Span): void {
    if (span.end > span.start) this.#top.paragraphs.push({ start: span.start, end: span.end });
  }

  /** Enters text into the open section, or into a passage of its own from where it turns to another role. */
  #addText(span: Span, index: number): void {
    const role = effectiveRole(this.#top) ?? UNDECIDED;
    const turn = this.#grammar.turns.find(this.#folded, span, role);
    const owner =
      turn === null
        ? null
        : this.#ownerOfTurn(turn.rule.role, turn.rule.namesAll, { start: turn.start, end: turn.end }, index);
    if (turn === null || owner === null) {
      this.#addSecondRole(span, index);
      return;
    }
    this.#addParagraph(trimmedSpan(this.#folded, span.start, turn.start));
    this.#open(owner, { form: 'passage', start: turn.start, role: turn.rule.role, roleSource: `turn:${turn.rule.id}` });
    this.#addParagraph({ start: turn.start, end: span.end });
  }

  /**
   * The section that a turn opens a passage in, or null where it opens none. A turn inside an item whose series
   * counts on belongs to that item; one behind the last item belongs to the section.
   */
  #ownerOfTurn(role: Role, namesAll: boolean, sentence: Span, index: number): SectionDraft | null {
    const item = this.#path.findLast((draft) => draft.marker !== null || draft.form === 'title-line');
    const section = this.#path.findLast((draft) => draft.role !== null || draft === this.root) ?? this.root;
    const owner = section === this.root ? this.#top : section;
    if (item === undefined || item === section) return owner;
    const next = this.#nextMarker(index);
    const goesOn = next !== null && next.kind === item.marker?.kind && next.value > item.marker.value;
    const restarts = next !== null && next.kind === item.marker?.kind && next.value === 1;
    if (role === effectiveRole(section)) return owner;
    if (role === 'problems') return item;
    if (role === 'causes') return restarts || (!goesOn && namesAll && this.#speaksOfAll(sentence)) ? owner : null;
    return goesOn ? item : owner;
  }

  /** “这些问题的原因” speaks of the whole section, “究其原因” of the item it stands in. */
  #speaksOfAll(sentence: Span): boolean {
    return this.#grammar.speaksOfAll.test(this.#folded.slice(sentence.start, sentence.end));
  }

  #nextMarker(index: number): Marker | null {
    const next = this.#pieces
      .slice(index + 1, index + LOOK_AHEAD)
      .find((piece) => piece.kind !== 'body' && piece.kind !== 'row');
    return next?.kind === 'numbered' ? next.marker : null;
  }

  /** In a section “问题及下一步打算” each item states its problem first; a later paragraph of plans is its measure. */
  #addSecondRole(span: Span, index: number): void {
    const second = this.#path.findLast((draft) => draft.role !== null);
    const role = second === undefined ? null : this.#grammar.roles.secondRole(second.heading);
    const item = this.#top;
    const hasProblem = item !== second && (item.runsIn || item.paragraphs.length > 0) && item.form !== 'passage';
    const isRest = this.#pieces[index]?.start !== span.start;
    if (role === null || role === second?.role || !hasProblem || isRest || this.#readsAs(span) === second?.role) {
      this.#addParagraph(span);
      return;
    }
    this.#open(item, { form: 'passage', start: span.start, role, roleSource: `heading:${second?.heading ?? ''}` });
    this.#addParagraph(span);
  }

  #readsAs(span: Span): Role | null {
    return this.#grammar.roleOfContent(this.#folded.slice(span.start, span.end));
  }

  /** A problem passage without a heading is one paragraph, or the paragraphs that its announcing line leads. */
  #resumeAfterPassage(piece: Piece): void {
    const passage = this.#top;
    if (passage.form !== 'passage' || passage.parent === null || !passage.roleSource.startsWith('turn:problems'))
      return;
    const first = passage.paragraphs[0];
    if (first !== undefined && this.#readsAs(piece) === 'problems') return;
    if (first !== undefined && this.#onlyAnnounces(first) && passage.paragraphs.length === 1) return;
    const parent = passage.parent;
    this.#open(parent, { form: 'passage', start: piece.start, role: effectiveRole(parent), roleSource: 'resumed' });
  }

  #onlyAnnounces(paragraph: Span): boolean {
    const text = this.#folded.slice(paragraph.start, paragraph.end);
    return (
      text.length <= 120 &&
      this.#grammar.announcing.test(text) &&
      /[：。]$/u.test(text) &&
      !text.slice(0, -1).includes('；')
    );
  }

  #giveRole(draft: SectionDraft): void {
    const parent = draft.parent === null ? null : effectiveRole(draft.parent);
    const found =
      parent === null
        ? this.#grammar.roles.ofHeading(draft.heading)
        : this.#grammar.roles.ofNestedHeading(draft.heading, parent);
    if (found === null || (parent !== null && found.role === parent)) return;
    draft.role = found.role;
    draft.roleSource = `heading:${found.words}`;
  }
}

/** A section whose heading says nothing is most often about what was done. */
const UNDECIDED: Role = 'achievements';

/** Chapters and parts hold everything, unnumbered headings included. */
const CHAPTER_RANK = 0.9;

function pathTo(draft: SectionDraft): SectionDraft[] {
  return draft.parent === null ? [draft] : [...pathTo(draft.parent), draft];
}

function isUnnumbered(draft: SectionDraft): boolean {
  return draft.marker === null && (draft.form === 'heading' || draft.form === 'passage' || draft.form === 'title-line');
}

function isOwnedPassage(draft: SectionDraft): boolean {
  return draft.form === 'passage' && draft.role !== null;
}

/** The role that holds for a draft while its own is not decided: that of the nearest section above. */
export function effectiveRole(draft: SectionDraft): Role | null {
  for (let at: SectionDraft | null = draft; at !== null; at = at.parent) if (at.role !== null) return at.role;
  return null;
}

function trimmedSpan(folded: string, start: number, end: number): Span {
  let trimmed = end;
  while (trimmed > start && /\s/u.test(folded[trimmed - 1] ?? '')) trimmed -= 1;
  return { start, end: trimmed };
}
