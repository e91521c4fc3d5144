import { UNCATEGORISED } from '../../model/taxonomy.ts';
import type { CandidatePlace } from '../../suggest/gather-candidates.ts';
import type { Proposal } from '../../suggest/proposal.ts';
import { lineOf } from '../line-of.ts';
import { colours } from '../terminal/colours.ts';
import type { View } from '../terminal/view.ts';
import { quoteAround } from './quote-around.ts';

export interface ProposalCounts {
  readonly documents: number;
  readonly problems: number;
  /** Those without a category or with a weak one. */
  readonly weak: number;
}

/** The proposals for a reader: what, where to, how often, where, why. */
export function proposalsText(proposals: readonly Proposal[], counts: ProposalCounts, view: View): string {
  const { say } = view;
  const fitting = proposals.filter(({ guess }) => guess.category !== UNCATEGORISED);
  const others = proposals.filter(({ guess }) => guess.category === UNCATEGORISED);
  const lines = [
    headLine(counts, view),
    ...(proposals.length === 0 ? [say('没有可建议的词语。', 'There is nothing to propose.')] : []),
    ...fitting.flatMap((proposal) => ['', ...proposalLines(proposal, view)]),
    ...(others.length === 0
      ? []
      : [
          '',
          colours.bold(
            say(
              '可能不属于任何一类的词语（或需要新设一类）：',
              'Wordings that perhaps fit no category (or want a new one):',
            ),
          ),
        ]),
    ...others.flatMap((proposal) => ['', ...proposalLines(proposal, view)]),
  ];
  return `${lines.join('\n')}\n`;
}

function headLine({ documents, problems, weak }: ProposalCounts, { say }: View): string {
  return say(
    `${documents} 份材料提出问题 ${problems} 条，其中 ${weak} 条未归类或归类较弱。以下词语只是建议，用不用、归哪类由人决定。`,
    `${documents} documents state ${problems} problems, ${weak} of them without a category or with a weak one. These are proposals only: a person decides.`,
  );
}

function proposalLines(proposal: Proposal, view: View): string[] {
  const places = proposal.places.map((place) => `    ${placeText(place)}`);
  return [
    titleLine(proposal, view),
    `    ${colours.dim(frequency(proposal, view))}`,
    `    ${colours.dim(reason(proposal, view))}`,
    ...places,
  ];
}

function titleLine({ wording, kind, guess }: Proposal, view: View): string {
  const { say } = view;
  if (guess.category === UNCATEGORISED) return `${colours.bold(wording)} ${percent(guess.share)}`;
  const as = kind === 'term' ? say('词条', 'term') : say('话题', 'topic');
  const category = `${guess.category} ${view.categoryName(guess.category)}`;
  return `${colours.bold(wording)} ${say(`建议作${as}，归入`, `proposed as a ${as} of`)} ${colours.cyan(category)} ${percent(guess.share)}`;
}

function frequency({ occurrences, problems, documents, elsewhere }: Proposal, { say }: View): string {
  return say(
    `未归类或归类较弱的问题中出现 ${occurrences} 次（${problems} 条，${documents} 份材料），归类可靠的问题中有 ${elsewhere} 条`,
    `${occurrences} times in ${problems} weakly coded problems of ${documents} documents; in ${elsewhere} well coded problems`,
  );
}

function reason({ kind, weight, guess, second }: Proposal, view: View): string {
  const { say } = view;
  const what =
    kind === 'term' ? say('本身说出问题', 'it names a fault by itself') : say('只是话题', 'it names a subject');
  const next =
    second === null
      ? ''
      : say(`，其次 ${second.category} ${percent(second.share)}`, `, then ${second.category} ${percent(second.share)}`);
  return say(
    `理由：${what}；在弱归类问题中多、在别处少（TF-IDF ${weight.toFixed(1)}）；所在问题的用字最像 ${guess.category}（${percent(guess.share)}${next}）`,
    `Why: ${what}; common here and rare elsewhere (TF-IDF ${weight.toFixed(1)}); its problems read most like ${guess.category} (${percent(guess.share)}${next})`,
  );
}

function placeText({ problem, start, end }: CandidatePlace): string {
  const quote = quoteAround(problem.text, { start, end });
  return `${colours.dim(`${problem.path}:${lineOf(problem.text, start)}`)} “${quote}”`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
