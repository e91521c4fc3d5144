import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Taxonomy } from '../model/taxonomy.ts';
import { gramCode, gramText } from '../tag/model/features.ts';
import type { LinearModel } from '../tag/model/linear-model.ts';
import { TRAINING, trainModel } from '../tag/model/train-model.ts';
import { modelCodes, trainingExamples } from '../tag/model/training-examples.ts';

/** Written by the build, so that a run with the dictionaries of the package need not train. */
const BUILT_MODEL = fileURLToPath(new URL('../../dist/category-model.json', import.meta.url));

interface StoredModel {
  readonly key: string;
  readonly codes: readonly string[];
  readonly grams: readonly string[];
  /** Base64 of little-endian 32-bit floats. */
  readonly weights: string;
}

/** From fewer examples a model learns only which category has the most of them. */
const FEWEST_EXAMPLES_PER_CODE = 5;

/**
 * The model for a taxonomy: the built one where it was trained on the same examples, else trained now (about a
 * second); null where the dictionary holds too few examples, so that only its words count.
 */
export function loadCategoryModel(taxonomy: Taxonomy): LinearModel | null {
  const fewest = modelCodes(taxonomy).length * FEWEST_EXAMPLES_PER_CODE;
  if (trainingExamples(taxonomy).length < fewest) return null;
  return readBuiltModel(modelKey(taxonomy)) ?? train(taxonomy);
}

/** Trains the model and stores it where `loadCategoryModel` finds it. */
export function buildCategoryModel(taxonomy: Taxonomy): void {
  const model = train(taxonomy);
  const stored: StoredModel = {
    key: modelKey(taxonomy),
    codes: model.codes,
    grams: [...model.grams.keys()].map(gramText),
    weights: Buffer.from(model.weights.buffer).toString('base64'),
  };
  mkdirSync(dirname(BUILT_MODEL), { recursive: true });
  writeFileSync(`${BUILT_MODEL}.part`, JSON.stringify(stored));
  renameSync(`${BUILT_MODEL}.part`, BUILT_MODEL);
}

function train(taxonomy: Taxonomy): LinearModel {
  return trainModel(trainingExamples(taxonomy), modelCodes(taxonomy));
}

/** Everything that the trained weights depend on. */
function modelKey(taxonomy: Taxonomy): string {
  const everything = JSON.stringify([TRAINING, modelCodes(taxonomy), trainingExamples(taxonomy)]);
  return createHash('sha256').update(everything).digest('hex');
}

function readBuiltModel(key: string): LinearModel | null {
  if (!existsSync(BUILT_MODEL)) return null;
  const stored = JSON.parse(readFileSync(BUILT_MODEL, 'utf8')) as StoredModel;
  if (stored.key !== key) return null;
  const bytes = Buffer.from(stored.weights, 'base64');
  const weights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return {
    codes: stored.codes,
    grams: new Map(stored.grams.map((gram, index) => [gramCode(gram), index + 1])),
    weights,
  };
}
