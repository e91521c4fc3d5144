import type { PageState } from '../app/page-state.ts';
import { percents } from '../messages/percents.ts';

/** The name of a category in the language of the page. */
export function categoryLabel(category: number, { corpus, language }: PageState): string {
  const named = corpus.data.categories[category];
  return (language === 'zh' ? named?.label : named?.labelEnglish) ?? '';
}

export function domainLabel(domain: number, { corpus, language }: PageState): string {
  const named = corpus.data.domains[domain];
  return (language === 'zh' ? named?.label : named?.labelEnglish) ?? '';
}

export function unitLabel(unit: string, { messages }: PageState): string {
  return unit === '' ? messages.unknownUnit : unit;
}

/** `某局 2023`, or the path where neither is known. */
export function documentLabel(document: number, state: PageState): string {
  const { corpus } = state;
  const [unit, year] = [corpus.unit(document), corpus.year(document)];
  if (unit === '' && year === null) return corpus.data.documents.path[document] ?? '';
  return `${unitLabel(unit, state)} ${year ?? ''}`.trim();
}

export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : percents(share);
}

/** A title as it is named in a sentence: without the sign at its end. */
export function plainTitle(title: string): string {
  return title.replaceAll(/\s+/gu, ' ').replace(/[\s。，；：、.,;:]+$/u, '');
}

/** The first words of something long, on one line. */
export function shortened(text: string, longest = 60): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${Array.from(line.slice(0, longest - 1)).join('')}…`;
}
