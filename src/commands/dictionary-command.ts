import { Command } from 'commander';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';

export interface SuggestOptions extends SharedOptions {
  readonly most: string;
  readonly json: boolean;
}

export function dictionaryCommand(): Command {
  const command = new Command('dictionary').description(
    '检查词典、建议新词 / check the dictionaries, suggest new words',
  );
  command.addCommand(checkCommand());
  command.addCommand(suggestCommand());
  return command;
}

function checkCommand(): Command {
  const command = new Command('check').description(
    '检查词典并运行其中的例句；有问题时退出码为 1 / lint the dictionaries and run their examples',
  );
  return addSharedOptions(command)
    .addHelpText('after', '\n示例 / Example:\n  jingjian dictionary check --dictionaries 我的词典')
    .action(async (options: SharedOptions) => {
      const { checkDictionaries } = await import('./dictionary/check.ts');
      process.exitCode = checkDictionaries(options);
    });
}

function suggestCommand(): Command {
  const command = new Command('suggest')
    .description(
      '从未归类和归类较弱的问题中建议新词，并建议归入何类 / propose terms from uncategorised and weakly coded problems',
    )
    .argument('[paths...]', '报告，默认 corpus/ / documents')
    .option(
      '--most <n>',
      '最多几条，不属于任何一类的另附至多一半 / how many proposals, and up to half as many that fit no category',
      '30',
    )
    .option('--json', '以 JSON 输出 / print JSON', false);
  return addSharedOptions(command)
    .addHelpText('after', '\n示例 / Example:\n  jingjian dictionary suggest 报告/ --most 20')
    .action(async (paths: string[], options: SuggestOptions) => {
      const { suggestTerms } = await import('./dictionary/suggest.ts');
      await suggestTerms(paths, options);
    });
}
