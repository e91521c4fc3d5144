import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CategoryScore, decideCategories, type ModelOpinion } from '../../src/tag/decide-categories.ts';
import type { Evidence } from '../../src/tag/evidence.ts';
import type { EvidenceKind } from '../../src/tag/taxonomy-hit.ts';
import { WEIGHTS } from '../../src/tag/weigh-evidence.ts';
import { taxonomyOf } from './taxonomy-builder.ts';

const TAXONOMY = taxonomyOf({
  style: { default: 'formalism', categories: { execution: {}, formalism: {}, masses: {}, innovation: {} } },
  theory: { categories: { depth: {}, form: {} } },
});
const CODES = TAXONOMY.categories.map((category) => category.code);

/** A term in the fault of the first sentence of the body, unless said otherwise. */
function evidence(code: string, differing: Partial<Evidence> = {}): Evidence {
  return {
    kind: 'term',
    code,
    ruleId: `term:${code}`,
    start: 10,
    end: 14,
    clause: 1,
    depth: 0,
    inTitle: false,
    inFault: true,
    inExample: false,
    ...differing,
  };
}

function inTitle(code: string, differing: Partial<Evidence> = {}): Evidence {
  return evidence(code, { start: 0, end: 4, clause: 0, inTitle: true, inFault: false, ...differing });
}

/** What the model thinks of a problem that is short enough for its opinion to count in full. */
function shares(given: Readonly<Record<string, number>>, length = WEIGHTS.modelLength): ModelOpinion {
  return { shares: () => new Map(Object.entries(given)), length };
}

function codes(scores: readonly CategoryScore[]): string[] {
  return scores.map((score) => score.code);
}

function scoreOf(scores: readonly CategoryScore[], code: string): number {
  return scores.find((score) => score.code === code)?.score ?? 0;
}

describe('The model', () => {
  const never: ModelOpinion = {
    shares: () => {
      throw new Error('asked');
    },
    length: WEIGHTS.modelLength * 4,
  };

  it('is not asked where all its weight could not lift another category above the words of the first', () => {
    expect(codes(decideCategories([inTitle('theory.depth')], never, TAXONOMY))[0]).toBe('theory.depth');
  });

  it('is asked where words are few, near to those of another category, or missing', () => {
    const close = [inTitle('theory.depth'), inTitle('style.masses', { clause: 1 })];
    for (const found of [[], [evidence('theory.depth')], close])
      expect(() => decideCategories(found, never, TAXONOMY)).toThrow('asked');
  });
});

describe('The primary category', () => {
  it('is the one that the title names, even where the body names another more often', () => {
    const found = [
      inTitle('theory.depth'),
      evidence('style.masses', { clause: 1 }),
      evidence('style.masses', { clause: 2 }),
    ];
    expect(codes(decideCategories(found, null, TAXONOMY))[0]).toBe('theory.depth');
  });

  it('is the one named in more clauses where the title names none', () => {
    const found = [
      evidence('theory.depth', { clause: 1 }),
      evidence('style.masses', { clause: 2 }),
      evidence('style.masses', { clause: 3 }),
    ];
    expect(codes(decideCategories(found, null, TAXONOMY))[0]).toBe('style.masses');
  });

  it('is not the one whose words stand thrice in a single clause: a clause counts once', () => {
    const thrice = [10, 20, 30].map((start) => evidence('style.masses', { start, end: start + 4 }));
    const rule = evidence('theory.depth', { kind: 'rule', clause: 2 });
    expect(codes(decideCategories([...thrice, rule], null, TAXONOMY))[0]).toBe('theory.depth');
  });

  it('is that of a rule before that of a term, and that of a term before that of a topic', () => {
    const rule = evidence('theory.depth', { kind: 'rule' });
    const term = evidence('style.masses');
    const topic = evidence('style.innovation', { kind: 'topic' });
    expect(codes(decideCategories([topic, term, rule], null, TAXONOMY))[0]).toBe('theory.depth');
    expect(codes(decideCategories([topic, term], null, TAXONOMY))[0]).toBe('style.masses');
  });

  it('is that of the earlier sentence, since what is named first is meant most', () => {
    const found = [evidence('style.masses', { depth: 2, clause: 5 }), evidence('theory.depth', { depth: 0 })];
    expect(codes(decideCategories(found, null, TAXONOMY))[0]).toBe('theory.depth');
  });

  it('is that of a fault before that of an example, and of an example before other words', () => {
    const fault = evidence('theory.depth');
    const example = evidence('style.masses', { inExample: true, clause: 2 });
    const elsewhere = evidence('style.innovation', { inFault: false, clause: 3 });
    expect(codes(decideCategories([elsewhere, example, fault], null, TAXONOMY))[0]).toBe('theory.depth');
    expect(codes(decideCategories([elsewhere, example], null, TAXONOMY))[0]).toBe('style.masses');
  });

  it('is the first by code where two have the same weight, whatever the order of the words', () => {
    const found = [evidence('theory.form'), evidence('style.masses', { clause: 2 })];
    expect(codes(decideCategories(found, null, TAXONOMY))[0]).toBe('style.masses');
    expect(codes(decideCategories(found.toReversed(), null, TAXONOMY))[0]).toBe('style.masses');
  });

  it('shows its strongest words, the first of equal ones', () => {
    const weak = evidence('theory.depth', { kind: 'topic', start: 5 });
    const strong = evidence('theory.depth', { start: 30, clause: 3 });
    const later = evidence('theory.depth', { start: 40, clause: 4 });
    expect(decideCategories([later, weak, strong], null, TAXONOMY)[0]?.evidence).toBe(strong);
  });
});

describe('A topic', () => {
  it('counts where its clause names a fault', () => {
    expect(codes(decideCategories([evidence('theory.depth', { kind: 'topic' })], null, TAXONOMY))).toEqual([
      'theory.depth',
    ]);
  });

  it('counts in the title, which names the fault by what it is', () => {
    expect(codes(decideCategories([inTitle('theory.depth', { kind: 'topic' })], null, TAXONOMY))).toEqual([
      'theory.depth',
    ]);
  });

  it('counts nothing elsewhere, where it only tells what is spoken about', () => {
    const found = [evidence('theory.depth', { kind: 'topic', inFault: false })];
    expect(codes(decideCategories(found, null, TAXONOMY))).toEqual(['uncategorised']);
  });

  it('of a domain speaks for the default category of the domain', () => {
    const found = [evidence('style', { kind: 'domain-topic' })];
    const opinion = Object.fromEntries(CODES.map((code) => [code, 0.3]));
    expect(codes(decideCategories(found, shares(opinion), TAXONOMY))[0]).toBe('style.formalism');
  });

  it('of a domain gives way to the words of another category of the domain', () => {
    const found = [evidence('style', { kind: 'domain-topic' }), evidence('style.execution', { clause: 2 })];
    expect(codes(decideCategories(found, null, TAXONOMY))[0]).toBe('style.execution');
  });

  it('of a domain raises the domain above others that the model likes as much', () => {
    const found = [evidence('theory', { kind: 'domain-topic' })];
    const opinion = shares({ 'style.masses': 0.4, 'theory.form': 0.4 });
    expect(codes(decideCategories(found, opinion, TAXONOMY))[0]).toBe('theory.form');
  });
});

describe('A further category', () => {
  /** Words enough to be coded beside a title: a rule's, or terms in two clauses. */
  const founded = (code: string, clause: number) => evidence(code, { kind: 'rule', clause });

  it('is coded where a rule finds its words in a clause that names a fault', () => {
    const found = [inTitle('theory.depth', { kind: 'topic' }), founded('style.masses', 1)];
    expect(codes(decideCategories(found, null, TAXONOMY))).toEqual(['theory.depth', 'style.masses']);
  });

  it('is coded where its terms stand in two clauses, and not for a single term in passing', () => {
    const title = inTitle('theory.depth');
    const terms = [1, 2].map((clause) => evidence('style.masses', { clause }));
    expect(codes(decideCategories([title, ...terms], null, TAXONOMY))).toEqual(['theory.depth', 'style.masses']);
    expect(codes(decideCategories([title, ...terms.slice(1)], null, TAXONOMY))).toEqual(['theory.depth']);
  });

  it('is not coded for words outside of any fault', () => {
    const elsewhere = evidence('style.masses', { kind: 'rule', inFault: false });
    expect(codes(decideCategories([founded('theory.depth', 2), elsewhere], null, TAXONOMY))).toEqual(['theory.depth']);
    const topicOfTitle = inTitle('style.masses', { kind: 'topic' });
    expect(codes(decideCategories([inTitle('theory.depth'), topicOfTitle], null, TAXONOMY))).toEqual(['theory.depth']);
  });

  it('is not coded for a topic alone', () => {
    const found = [inTitle('theory.depth'), evidence('style.masses', { kind: 'topic' })];
    expect(codes(decideCategories(found, null, TAXONOMY))).toEqual(['theory.depth']);
  });

  it('is not coded where it has less than the named share of the weight of the primary one', () => {
    const many = [1, 2].map((clause) => inTitle('theory.depth', { clause }));
    expect(WEIGHTS.rule).toBeLessThan(2 * WEIGHTS.title * WEIGHTS.also);
    expect(codes(decideCategories([...many, founded('style.masses', 9)], null, TAXONOMY))).toEqual(['theory.depth']);
  });

  it('is never coded on the word of the model alone', () => {
    const opinion = shares({ 'theory.depth': 0.5, 'style.masses': 0.49 });
    expect(codes(decideCategories([], opinion, TAXONOMY))).toEqual(['theory.depth']);
  });

  it('stands behind one with more words', () => {
    const found = [
      inTitle('theory.depth'),
      ...[1, 2].map((clause) => evidence('style.masses', { clause })),
      ...[3, 4].map((clause) => founded('style.execution', clause)),
    ];
    expect(codes(decideCategories(found, null, TAXONOMY))).toEqual(['theory.depth', 'style.execution', 'style.masses']);
  });

  it('is one of three at the most', () => {
    const others = ['style.execution', 'style.formalism', 'style.masses', 'style.innovation'];
    const found = [
      inTitle('theory.depth'),
      ...others.flatMap((code, index) => [1, 2].map((clause) => evidence(code, { clause: index * 2 + clause }))),
    ];
    const scores = decideCategories(found, null, TAXONOMY);
    expect(codes(scores)).toEqual(['theory.depth', 'style.execution', 'style.formalism', 'style.innovation']);
  });
});

describe('No category', () => {
  it('is the result where nothing speaks for any, with a score of 0 since nothing speaks for it either', () => {
    expect(decideCategories([], null, TAXONOMY)).toEqual([{ code: 'uncategorised', score: 0, evidence: null }]);
  });

  it('is the result where the model, alone, is not sure enough of its first choice', () => {
    const least = WEIGHTS.uncategorised;
    expect(codes(decideCategories([], shares({ 'theory.depth': least - 0.01 }), TAXONOMY))).toEqual(['uncategorised']);
    expect(codes(decideCategories([], shares({ 'theory.depth': least + 0.01 }), TAXONOMY))).toEqual(['theory.depth']);
  });

  it('is the result where the model thinks so more than anything', () => {
    const opinion = shares({ 'theory.depth': 0.4, uncategorised: 0.6 });
    expect(codes(decideCategories([], opinion, TAXONOMY))).toEqual(['uncategorised']);
  });

  it('is not the result where a word of the title speaks louder than the model', () => {
    const opinion = shares({ uncategorised: 0.7 });
    expect(codes(decideCategories([inTitle('theory.depth')], opinion, TAXONOMY))).toEqual(['theory.depth']);
  });

  it('carries the share of the model as its score', () => {
    const [outside] = decideCategories([], shares({ 'theory.depth': 0.25, uncategorised: 0.75 }), TAXONOMY);
    expect(outside?.score).toBeCloseTo(0.75);
  });
});

describe('The model', () => {
  it('decides between categories that have the same words', () => {
    const found = [evidence('style.masses'), evidence('theory.depth', { clause: 2 })];
    expect(codes(decideCategories(found, shares({ 'theory.depth': 0.6, 'style.masses': 0.1 }), TAXONOMY))[0]).toBe(
      'theory.depth',
    );
  });

  it('decides alone where no word does, and shows no words', () => {
    expect(decideCategories([], shares({ 'theory.form': 0.9 }), TAXONOMY)).toMatchObject([
      { code: 'theory.form', evidence: null },
    ]);
  });

  it('is worth less on a long problem than on the short ones that it learned from', () => {
    const found = [evidence('style.masses')];
    const sure = { 'theory.depth': 0.9 };
    expect(codes(decideCategories(found, shares(sure), TAXONOMY))[0]).toBe('theory.depth');
    expect(codes(decideCategories(found, shares(sure, WEIGHTS.modelLength * 5), TAXONOMY))[0]).toBe('style.masses');
  });

  it('does not outweigh the words of a title on a bare guess', () => {
    const opinion = shares({ 'style.masses': 0.5 });
    expect(codes(decideCategories([inTitle('theory.depth')], opinion, TAXONOMY))[0]).toBe('theory.depth');
  });
});

describe('Scores', () => {
  it('are the share of a category in all the evidence', () => {
    const found = [inTitle('theory.depth'), ...[1, 2].map((clause) => evidence('style.masses', { clause }))];
    const scores = decideCategories(found, null, TAXONOMY);
    expect(scoreOf(scores, 'theory.depth')).toBeCloseTo(3 / 5);
    expect(scoreOf(scores, 'style.masses')).toBeCloseTo(2 / 5);
  });

  const anyEvidence = fc.record({
    kind: fc.constantFrom<EvidenceKind>('term', 'rule', 'topic', 'domain-topic'),
    code: fc.constantFrom(...CODES),
    start: fc.nat(100),
    clause: fc.nat(9),
    depth: fc.nat(3),
    inTitle: fc.boolean(),
    inFault: fc.boolean(),
    inExample: fc.boolean(),
  });
  const anyShares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });

  function generated(each: Omit<Evidence, 'ruleId' | 'end'>): Evidence {
    const code = each.kind === 'domain-topic' ? (each.code.split('.')[0] ?? '') : each.code;
    return { ...each, code, end: each.start + 2, ruleId: 'x' };
  }

  it('lie between 0 and 1 and add up to 1 at the most; categories are told once; the first exists', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvidence, { maxLength: 12 }),
        fc.option(anyShares),
        fc.nat(2000),
        (found, weights, length) => {
          const total = (weights ?? []).reduce((sum, weight) => sum + weight, 0);
          const opinion =
            weights &&
            shares(
              Object.fromEntries([...CODES, 'uncategorised'].map((code, at) => [code, (weights[at] ?? 0) / total])),
              length,
            );
          const scores = decideCategories(found.map(generated), opinion, TAXONOMY);
          for (const { score } of scores) expect(score >= 0 && score <= 1).toBe(true);
          expect(scores.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
          expect(new Set(codes(scores)).size).toBe(scores.length);
          expect(scores.length).toBeGreaterThanOrEqual(1);
          expect(scores.length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });

  it('do not depend on the order in which the words were found', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 8 }), (found) => {
        const all = found.map(generated);
        const forward = decideCategories(all, null, TAXONOMY).map(({ code, score }) => `${code} ${score.toFixed(9)}`);
        const backward = decideCategories(all.toReversed(), null, TAXONOMY).map(
          ({ code, score }) => `${code} ${score.toFixed(9)}`,
        );
        expect(backward).toEqual(forward);
      }),
    );
  });
});
