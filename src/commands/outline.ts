import type { Section } from '../model/section.ts';
import { analyzeOne } from './analyze-one.ts';
import { lineOf } from './line-of.ts';
import { roleName } from './role-names.ts';
import type { Language, SharedOptions } from './shared-options.ts';
import { colours } from './terminal/colours.ts';
import { shortened } from './terminal/shortened.ts';
import { tellDiagnostics } from './terminal/tell-diagnostics.ts';

const LONGEST_HEADING = 46;

/** Prints the sections of a document as a tree, each with its role and what gave it. */
export async function outline(file: string, options: SharedOptions): Promise<void> {
  const { analysis, diagnostics } = await analyzeOne(file, options);
  const { text } = analysis.document.source;
  const { unit, year, type } = analysis.document.metadata;
  const about = [unit, year === null ? '' : String(year), type].filter((each) => each !== '').join(' · ');
  const lines = analysis.sections.map((section) => sectionLine(section, text, options.language));
  process.stdout.write(
    `${colours.bold(analysis.document.source.path)}${about === '' ? '' : `  ${about}`}\n${lines.join('\n')}\n`,
  );
  tellDiagnostics(diagnostics, options.language, { text });
}

function sectionLine(section: Section, text: string, language: Language): string {
  const indent = '  '.repeat(section.level);
  const number = section.marker?.text.trim() ?? '';
  const line = String(lineOf(text, section.start)).padStart(4);
  const role = colours.cyan(roleName(section.role, language));
  return `${colours.dim(line)}  ${indent}${number}${headingOf(section, text)}  ${role} ${colours.dim(section.roleSource)}`;
}

/** A section without a heading is shown by its first words. */
function headingOf(section: Section, text: string): string {
  const first = section.paragraphs[0];
  const words =
    section.heading !== '' || first === undefined ? section.heading : `“${text.slice(first.start, first.end)}`;
  return shortened(words, LONGEST_HEADING);
}
