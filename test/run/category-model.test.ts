import { describe, expect, it, vi } from 'vitest';
import type { Taxonomy } from '../../src/model/taxonomy.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { buildCategoryModel, loadCategoryModel } from '../../src/run/category-model.ts';
import type { LinearModel } from '../../src/tag/model/linear-model.ts';
import { Predictor } from '../../src/tag/model/predictor.ts';
import { trainModel } from '../../src/tag/model/train-model.ts';
import { modelCodes, modelText, trainingExamples } from '../../src/tag/model/training-examples.ts';

vi.mock(import('../../src/tag/model/train-model.ts'), async (original) => {
  const actual = await original();
  return { ...actual, trainModel: vi.fn(actual.trainModel) };
});

const { taxonomy } = loadDictionaries('dictionaries');

function withoutLastExample(given: Taxonomy): Taxonomy {
  const { uncategorised } = given;
  return { ...given, uncategorised: { ...uncategorised, examples: uncategorised.examples.slice(0, -1) } };
}

/** The trainings that something costs, and what it gives. */
function costOf(load: () => LinearModel | null): { model: LinearModel; trainings: number } {
  vi.mocked(trainModel).mockClear();
  const model = load();
  if (model === null) throw new Error('no model');
  return { model, trainings: vi.mocked(trainModel).mock.calls.length };
}

describe('The model of the categories', () => {
  buildCategoryModel(taxonomy);
  const built = costOf(() => loadCategoryModel(taxonomy));
  const trained = trainModel(trainingExamples(taxonomy), modelCodes(taxonomy));

  it('is not trained again where the build stored it', () => {
    expect(built.trainings).toBe(0);
  });

  it('is the same to the bit whether it was stored by the build or trained just now', () => {
    expect(built.model.codes).toEqual(trained.codes);
    expect([...built.model.grams]).toEqual([...trained.grams]);
    expect(Buffer.from(built.model.weights.buffer).equals(Buffer.from(trained.weights.buffer))).toBe(true);
  });

  it('has the same opinion either way', () => {
    const text = modelText('理论学习不深入。只看标题，学用脱节。');
    expect([...new Predictor(built.model).shares(text)]).toEqual([...new Predictor(trained).shares(text)]);
  });

  it('is none where a dictionary holds too few examples to learn from', () => {
    const few = taxonomy.categories.map((category) => ({
      ...category,
      positive: category.positive.slice(0, 2),
      negative: [],
      rules: [],
    }));
    const uncategorised = { ...taxonomy.uncategorised, examples: [] };
    expect(loadCategoryModel({ ...taxonomy, uncategorised, categories: few })).toBeNull();
  });

  it('is trained anew for a dictionary that differs in a single example', () => {
    const { model, trainings } = costOf(() => loadCategoryModel(withoutLastExample(taxonomy)));
    expect(trainings).toBe(1);
    expect(Buffer.from(model.weights.buffer).equals(Buffer.from(trained.weights.buffer))).toBe(false);
  });

  it('knows every category of the dictionary and finds most of its examples again', () => {
    const examples = taxonomy.categories.flatMap(({ code, positive }) => positive.map((text) => ({ code, text })));
    const right = examples.filter(({ code, text }) => {
      const shares = [...new Predictor(trained).shares(modelText(text))];
      return trained.codes[shares.indexOf(Math.max(...shares))] === code;
    });
    expect(right.length / examples.length).toBeGreaterThan(0.9);
  });
});
