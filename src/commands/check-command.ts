import { Command, InvalidArgumentError } from 'commander';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';

export interface CheckOptions extends SharedOptions {
  readonly against: readonly string[];
  readonly upstream: readonly string[];
  readonly output?: string;
  readonly bom: boolean;
  /** 0 to 1; the discounted share above which the check has found something. */
  readonly failAbove?: number;
}

export function checkCommand(): Command {
  const command = new Command('check')
    .description(
      '一份新计划与以往各份比：多少文字见于本单位往年、外单位和上级文件，逐段对照 / how much of a new plan stands in earlier ones',
    )
    .argument('<file...>', '要检查的计划或报告 / the plans or reports to check')
    .requiredOption('--against <paths...>', '与哪些报告比：文件、文件夹或通配符 / the corpus to compare with')
    .option('--upstream <paths...>', '上级文件，照录其中的话算引用 / reference documents that may be quoted', [])
    .option('--output <dir>', '把结果另存为表格 / folder for the tables')
    .option('--no-bom', 'CSV 不加字节顺序标记 / no byte order mark (Excel and WPS need one)')
    .option(
      '--fail-above <share>',
      '折算占比超过此数（0 到 1）时退出码为 1，没有措施可比时为 2 / exit with 1 above this discounted share, with 2 where there is no measure to compare',
      parseShare,
    );
  return addSharedOptions(command)
    .addHelpText(
      'after',
      '\n示例 / Example:\n  jingjian check 2024年整改方案.txt --against 往年报告/\n  jingjian check 送审稿/*.txt --against 报告/ --upstream 市委通知.txt --output 比对结果\n  jingjian check 2024年计划.txt --against 报告/ --fail-above 0.5    超过五成即返回 1，可用于收稿前的自动把关',
    )
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      process.exitCode = await check(files, options);
    });
}

function parseShare(value: string): number {
  const share = Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError(`expected a share from 0 to 1, got "${value}"`);
}
