import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('loads the parts of natural without its root, which would print to stdout and read the .env of the user', () => {
  const program = `
    import { loadNatural } from './src/suggest/natural-parts.ts';
    import { createRequire } from 'node:module';
    const { TfIdf, NGrams, BayesClassifier } = loadNatural();
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(JSON.stringify({
      parts: [typeof TfIdf, typeof NGrams.ngrams, typeof BayesClassifier],
      root: loaded.filter((name) => /natural\\/lib\\/natural\\/index\\.js$|dotenv/u.test(name)),
    }));`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ parts: ['function', 'function', 'function'], root: [] });
});
