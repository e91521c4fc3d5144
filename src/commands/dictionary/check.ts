import { resolve } from 'node:path';
import type { Finding } from '../../lint/finding.ts';
import { type LintPart, type LintPartName, lintDictionaries } from '../../lint/lint-dictionaries.ts';
import { documentTypeIn } from '../../metadata/document-type.ts';
import { DICTIONARY_FILES } from '../../resources/load-dictionaries.ts';
import { loadTools } from '../../run/tools.ts';
import type { Language, SharedOptions } from '../shared-options.ts';
import { colours } from '../terminal/colours.ts';
import { DictionaryLines, type FileLine } from './dictionary-lines.ts';
import { findingWords } from './finding-words.ts';

/**
 * Runs the examples of all dictionaries and prints what fails, each with its line, then how much was tried.
 *
 * @returns 0 where nothing failed, else 1
 * @throws ConfigurationError for a dictionary that cannot be loaded
 */
export function checkDictionaries(options: SharedOptions): number {
  const directory = resolve(options.dictionaries);
  const { dictionaries, analyzer } = loadTools(directory);
  const types = dictionaries.documentTypes.types;
  const parts = lintDictionaries({ ...analyzer, dictionaries }, (title) => documentTypeIn(title, types));
  const findings = parts.flatMap((part) => part.findings);
  for (const line of inOrder(findings, directory)) process.stdout.write(findingText(line, options.language));
  if (!options.quiet) process.stdout.write(`${summary(parts, findings.length, options.language)}\n`);
  return findings.length === 0 ? 0 : 1;
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly place: FileLine;
}

/** By file in the order in which they are loaded, then by line. */
function inOrder(findings: readonly Finding[], directory: string): PlacedFinding[] {
  const lines = new DictionaryLines(directory);
  const names: readonly string[] = DICTIONARY_FILES;
  return findings
    .map((finding) => ({ finding, place: lines.at(finding.place.file, finding.place.path) }))
    .sort(
      (a, b) =>
        names.indexOf(a.finding.place.file) - names.indexOf(b.finding.place.file) || a.place.line - b.place.line,
    );
}

function findingText({ finding, place }: PlacedFinding, language: Language): string {
  const { message, details } = findingWords(finding, language);
  const at = colours.bold(`${place.file}:${place.line}:`);
  return [`${at} ${message}`, ...details.map((detail) => colours.dim(`    ${detail}`))]
    .map((line) => `${line}\n`)
    .join('');
}

const PART_NAMES: Readonly<Record<LintPartName, readonly [zh: string, en: string]>> = {
  headings: ['标题例句', 'heading examples'],
  context: ['语境例句', 'context examples'],
  'document-types': ['文种例句', 'document type examples'],
  'taxonomy-rules': ['分类规则例句', 'rule examples'],
  'taxonomy-examples': ['分类例句', 'category examples'],
  terms: ['词条和话题', 'terms and topics'],
  words: ['领域词', 'domain words'],
  'set-phrases': ['固定语', 'set phrases'],
  specificity: ['具体程度例句', 'specificity examples'],
};

function summary(parts: readonly LintPart[], failed: number, language: Language): string {
  const zh = language === 'zh';
  const tried = parts
    .map(({ part, tried: count }) => `${PART_NAMES[part][zh ? 0 : 1]} ${count}`)
    .join(zh ? '，' : ', ');
  const result = zh ? `有问题 ${failed} 处` : `${failed} ${failed === 1 ? 'problem' : 'problems'}`;
  const shown = failed === 0 ? colours.green(result) : colours.red(result);
  return zh ? `检查了${tried}；${shown}。` : `Tried ${tried}: ${shown}.`;
}
