import { Command } from 'commander';
import type { AnalyzeOptions } from './analyze/analyze-options.ts';
import { addSharedOptions } from './shared-options.ts';

export function analyzeCommand(): Command {
  const command = new Command('analyze')
    .description(
      '读报告，找出问题、原因、措施并分类，写出全部表格 / read reports, find and code what they state, write every table',
    )
    .argument('[paths...]', '文件、文件夹或通配符，默认 corpus/ / files, folders or globs')
    .option('--output <dir>', '结果文件夹 / where the results go', 'output')
    .option('--no-bom', 'CSV 不加字节顺序标记 / no byte order mark (Excel and WPS need one)')
    .option('--upstream <paths...>', '上级文件，照录其中的话算引用 / reference documents that may be quoted', [])
    .option('--no-recurrence', '不比较历年和各单位，只分节、归类 / leave out what compares years and units')
    .option('--keep-text', '保留转换后的正文于 texts/ / keep the converted texts, which the offsets count in', false);
  return addSharedOptions(command)
    .addHelpText(
      'after',
      '\n示例 / Example:\n  jingjian analyze 报告/ --output 结果\n  jingjian analyze "报告/**/2023*.txt" --manifest 对照表.csv\n  jingjian analyze 报告/ --formats csv,parquet',
    )
    .action(async (paths: string[], options: AnalyzeOptions) => {
      const { analyze } = await import('./analyze/analyze.ts');
      await analyze(paths, options);
    });
}
