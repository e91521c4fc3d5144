import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { Lineage, LinkChange } from '../../../src/model/lineage.ts';
import type { FoundLineages } from '../../../src/recurrence/lineages/find-lineages.ts';
import type { LabelledLineage, LineageLabels } from './lineage-labels.ts';
import { LocatedStatements } from './located-statements.ts';

interface VerdictScore {
  readonly all: number;
  readonly verdict: number;
  readonly cured: number;
}

export interface ChangeScore {
  readonly change: LinkChange;
  readonly labelled: number;
  readonly found: number;
  /** Links of this change that the program made, and how many of them are labelled. */
  readonly linked: { readonly all: number; readonly right: number };
}

export interface LineageScore {
  readonly changes: readonly ChangeScore[];
  /** Labelled problems that were not extracted. */
  readonly missing: number;
  readonly falseFriends: { readonly all: number; readonly linked: number };
  /** Of the labelled lineages whose last statement is there … */
  readonly lineages: VerdictScore;
  /** … and of those that the program holds to have the same statements. */
  readonly whole: VerdictScore;
  readonly claims: { readonly all: number; readonly right: number; readonly wrong: number };
  /** Measures of the last plans that are labelled as answering a problem; wrong ones answer a labelled problem beside them. */
  readonly answers: { readonly all: number; readonly right: number; readonly wrong: number };
  /** A line each. */
  readonly mistakes: readonly string[];
}

const CHANGES: readonly LinkChange[] = ['verbatim', 'edited', 'reworded'];

/** Scores what was found against labels. */
export function scoreLineages(
  analyses: readonly DocumentAnalysis[],
  found: FoundLineages,
  labels: LineageLabels,
): LineageScore {
  const places = new LocatedStatements(analyses);
  const expected = expectedLinks(labels.lineages, places);
  const made = new Map(found.links.map((link) => [`${link.fromStatement} ${link.toStatement}`, link.change]));
  const byStatement = new Map(found.lineages.flatMap((each) => each.statements.map((id) => [id, each] as const)));
  const pairs = labels.lineages.flatMap((label) => {
    const ids = label.statements.map((place) => places.idOf(place));
    const lineage = byStatement.get(ids.at(-1) ?? '');
    return lineage === undefined ? [] : [{ label, lineage, isWhole: ids.join() === lineage.statements.join() }];
  });
  const friends = labels.falseFriends.filter(({ a, b }) => {
    const lineage = byStatement.get(places.idOf(a) ?? '');
    return lineage !== undefined && lineage === byStatement.get(places.idOf(b) ?? '');
  });
  const named = (key: string) =>
    key
      .split(' ')
      .map((id) => places.nameOf(id))
      .join(' | ');
  return {
    changes: CHANGES.map((change) => scoreChange(change, expected, made)),
    missing: labels.lineages.flatMap(({ statements }) => statements).filter((each) => places.idOf(each) === undefined)
      .length,
    falseFriends: { all: labels.falseFriends.length, linked: friends.length },
    lineages: scoreVerdicts(pairs),
    whole: scoreVerdicts(pairs.filter(({ isWhole }) => isWhole)),
    claims: scoreClaims(labels.lineages, found, places),
    answers: scoreAnswers(labels.lineages, found, places),
    mistakes: [
      ...[...expected.keys()].filter((key) => !made.has(key)).map((key) => `missed: ${named(key)}`),
      ...[...made.keys()].filter((key) => !expected.has(key)).map((key) => `wrong: ${named(key)}`),
    ],
  };
}

function expectedLinks(lineages: readonly LabelledLineage[], places: LocatedStatements): Map<string, LinkChange> {
  const links = lineages.flatMap(({ statements, changes }) => {
    const ids = statements.map((place) => places.idOf(place) ?? '');
    return changes.map((change, index) => [`${ids[index]} ${ids[index + 1]}`, change] as const);
  });
  return new Map(links);
}

function scoreChange(
  change: LinkChange,
  expected: ReadonlyMap<string, LinkChange>,
  made: ReadonlyMap<string, LinkChange>,
): ChangeScore {
  const labelled = [...expected].filter(([, each]) => each === change).map(([key]) => key);
  const linked = [...made].filter(([, each]) => each === change).map(([key]) => key);
  return {
    change,
    labelled: labelled.length,
    found: labelled.filter((key) => made.has(key)).length,
    linked: { all: linked.length, right: linked.filter((key) => expected.has(key)).length },
  };
}

function scoreVerdicts(pairs: readonly { readonly label: LabelledLineage; readonly lineage: Lineage }[]): VerdictScore {
  return {
    all: pairs.length,
    verdict: pairs.filter(({ label, lineage }) => label.verdict === lineage.verdict).length,
    cured: pairs.filter(({ label, lineage }) => label.claimed_cured === lineage.claimedCured).length,
  };
}

function scoreClaims(lineages: readonly LabelledLineage[], found: FoundLineages, places: LocatedStatements) {
  const claims = lineages.flatMap(({ claims = [], statements }) =>
    claims.map((claim) => {
      const id = places.idOf(claim, 'claim') ?? '';
      const lineage = found.lineages.find((each) => each.claims.includes(id));
      const ids = statements.map((place) => places.idOf(place) ?? '');
      return lineage === undefined ? null : lineage.statements.some((each) => ids.includes(each));
    }),
  );
  return {
    all: claims.length,
    right: claims.filter((isRight) => isRight === true).length,
    wrong: claims.filter((isRight) => isRight === false).length,
  };
}

function scoreAnswers(lineages: readonly LabelledLineage[], found: FoundLineages, places: LocatedStatements) {
  const told = found.answers.flatMap(({ problem, measure }) => (measure === null ? [] : [{ problem, measure }]));
  const scores = lineages.flatMap(({ last_plan, statements }) => {
    const last = statements.at(-1);
    if (last_plan === undefined || last === undefined || !places.isLatest(last.document)) return [];
    const labelled = last_plan.measures.filter(({ document }) => document === last.document);
    const wanted = labelled.map((measure) => places.idOf(measure, 'measure') ?? '');
    const given = told.filter(({ problem }) => problem === places.idOf(last)).map(({ measure }) => measure);
    const right = given.filter((id) => wanted.includes(id)).length;
    return [{ all: wanted.length, right, wrong: given.length - right }];
  });
  const sum = (count: 'all' | 'right' | 'wrong') => scores.reduce((total, each) => total + each[count], 0);
  return { all: sum('all'), right: sum('right'), wrong: sum('wrong') };
}
