import { Command } from 'commander';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';

export function outlineCommand(): Command {
  const command = new Command('outline')
    .description('显示一份报告的提纲：各节性质从何而来 / show the outline of a document and where each role came from')
    .argument('<file>', '报告 / the document');
  return addSharedOptions(command)
    .addHelpText('after', '\n示例 / Example:\n  jingjian outline 报告/2023年总结.txt')
    .action(async (file: string, options: SharedOptions) => {
      const { outline } = await import('./outline.ts');
      await outline(file, options);
    });
}
