import { Command } from 'commander';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';

export interface ExplainOptions extends SharedOptions {
  readonly at?: string;
}

export function explainCommand(): Command {
  const command = new Command('explain')
    .description('说明每一条为何被取、为何未取、为何归入某类 / why each statement was taken, left or coded')
    .argument('<file>', '报告 / the document')
    .option(
      '--at <place>',
      '只看一条：条目编号，或原文位置，如 956、17:956 / one statement: its id, or its place, 956 or 17:956',
    );
  return addSharedOptions(command)
    .addHelpText('after', '\n示例 / Example:\n  jingjian explain 报告/2023年总结.txt --at 17:956')
    .action(async (file: string, options: ExplainOptions) => {
      const { explain } = await import('./explain.ts');
      await explain(file, options);
    });
}
