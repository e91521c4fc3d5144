import type { Section } from '../../model/section.ts';
import type { GoldSection } from './gold-labels.ts';
import type { Located } from './locate-gold.ts';
import { type Matching, matchByPlace } from './match-by-place.ts';
import { skipBlanks } from './skip-blanks.ts';

/**
 * Matches labelled sections with those of the program by the place where the heading begins, its number included.
 * `extra` holds only sections that a coder would have labelled: at a level that the document's labels have, and,
 * below the highest of these levels, with another role than the section they stand in. A document without labels
 * of sections has none of them.
 */
export function matchSections(
  gold: readonly Located<GoldSection>[],
  sections: readonly Section[],
  text: string,
): Matching<Located<GoldSection>, Section> {
  const matching = matchByPlace(
    gold,
    sections,
    (label) => String(label.start),
    (section) => placeKey(section, text),
  );
  return { ...matching, extra: labelWorthy(matching.extra, gold, sections) };
}

/** Where a section begins for a reader: at the number of its heading, at the heading, or at its first words. */
export function sectionPlace(section: Section, text: string): number {
  const heading = section.heading === '' ? section.start : section.headingSpan.start;
  return skipBlanks(text, section.marker?.start ?? heading);
}

/** Null for a section that holds only blanks: it would take the place of the one behind it. */
function placeKey(section: Section, text: string): string | null {
  const place = sectionPlace(section, text);
  return place < section.end ? String(place) : null;
}

function labelWorthy(
  extra: readonly Section[],
  gold: readonly Located<GoldSection>[],
  sections: readonly Section[],
): Section[] {
  const levels = new Set(gold.map(({ label }) => label.level));
  const highest = Math.min(...levels);
  const roles = new Map(sections.map((section) => [section.id, section.role]));
  return extra.filter((section) => {
    if (!levels.has(section.level) || section.form === 'preamble' || section.form === 'closing') return false;
    return section.level === highest || roles.get(section.parentId ?? '') !== section.role;
  });
}
