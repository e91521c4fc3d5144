import { Command } from 'commander';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';
import { wholeNumber } from './whole-number.ts';

const LARGEST_SEED = 2 ** 32 - 1;

export interface EvaluateOptions extends SharedOptions {
  readonly gold: string;
  readonly seed: number;
  readonly json: boolean;
}

export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('与人工标注比较：准确率、召回率、F1、kappa、alpha 及分歧清单 / agreement with hand-coded labels')
    .argument(
      '[paths...]',
      '标注所说的报告，默认在标注文件旁查找 / the labelled documents; beside the labels by default',
    )
    .requiredOption(
      '--gold <file>',
      '标注文件：JSON，或 codings.csv 样式的 CSV / labels: JSON, or a CSV like codings.csv',
    )
    .option('--seed <n>', '区间估计的随机种子 / seed of the bootstrap', wholeNumber(0, LARGEST_SEED), 1)
    .option('--json', '以 JSON 输出 / print JSON', false);
  return addSharedOptions(command)
    .addHelpText('after', '\n示例 / Example:\n  jingjian evaluate corpus --gold test/gold/corpus.json')
    .action(async (paths: string[], options: EvaluateOptions) => {
      const { evaluate } = await import('./evaluate/evaluate.ts');
      await evaluate(paths, options);
    });
}
