import { fileURLToPath } from 'node:url';
import { loadDictionaries } from './resources/load-dictionaries.ts';
import { buildCategoryModel } from './run/category-model.ts';

// Run by the build, behind the compiler: trains the model on the dictionaries of the package.
const { taxonomy } = loadDictionaries(fileURLToPath(new URL('../dictionaries', import.meta.url)));
buildCategoryModel(taxonomy);
