import { Command, Option } from 'commander';
import { COMPARISONS, type ComparedBy } from '../model/keyness-row.ts';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';
import { wholeNumber } from './whole-number.ts';

const MOST = 1_000_000;

export interface CompareOptions extends SharedOptions {
  readonly by: ComparedBy;
  readonly target?: string;
  readonly reference?: string;
  readonly least: number;
  readonly top: number;
  readonly output: string;
  readonly bom: boolean;
}

export function compareCommand(): Command {
  const command = new Command('compare')
    .description(
      '两组报告相比：哪些问题、哪些词一组比另一组说得多，差异有多可信 / which categories and words one part of a corpus uses more than another',
    )
    .argument('[paths...]', '文件、文件夹或通配符，默认 corpus/ / files, folders or globs')
    .addOption(
      new Option('--by <what>', '按单位、年度还是文种分组 / what parts the documents')
        .choices(COMPARISONS)
        .makeOptionMandatory(),
    )
    .option('--target <name>', '本组，如“甲局”或 2023；不写则逐组相比 / one group; without it each in turn')
    .option('--reference <name>', '对照组；不写则与其余全部报告相比 / the other group; without it all other documents')
    .option(
      '--least <n>',
      '两组合计不足几次的不列 / leave out what stands less often on both sides',
      wholeNumber(1, MOST),
      5,
    )
    .option('--top <n>', '屏幕上每张表最多几行 / most lines of each table on the terminal', wholeNumber(1, MOST), 10)
    .option('--output <dir>', '结果文件夹，写入 keyness 表 / where keyness.csv goes', 'output')
    .option('--no-bom', 'CSV 不加字节顺序标记 / no byte order mark (Excel and WPS need one)');
  return addSharedOptions(command)
    .addHelpText(
      'after',
      '\n示例 / Example:\n' +
        '  jingjian compare 报告/ --by unit --target 甲局\n' +
        '  jingjian compare 报告/ --by year --target 2023 --reference 2022\n' +
        '  jingjian compare 报告/ --by type --output 结果',
    )
    .action(async (paths: string[], options: CompareOptions) => {
      const { compare } = await import('./compare/compare.ts');
      await compare(paths, options);
    });
}
