import { Command } from 'commander';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';
import { wholeNumber } from './whole-number.ts';

/** A list longer than this nobody reads. */
const MOST = 1000;

export interface SuggestOptions extends SharedOptions {
  readonly most: number;
  readonly json: boolean;
}

export interface DiffOptions extends SharedOptions {
  readonly on?: readonly string[];
  readonly most: number;
}

export function dictionaryCommand(): Command {
  const command = new Command('dictionary').description(
    '检查词典、比较两版词典、建议新词 / check the dictionaries, compare two versions, suggest new words',
  );
  command.addCommand(dictionaryCheckCommand());
  command.addCommand(diffCommand());
  command.addCommand(suggestCommand());
  return command;
}

function dictionaryCheckCommand(): Command {
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

const DIFF_EXAMPLES = [
  'jingjian dictionary diff 词典备份',
  'jingjian dictionary diff 词典备份 我的词典 --on 报告/',
  'jingjian dictionary diff 词典备份 --dictionaries 我的词典 --on 报告/ 补充.docx --most 10',
];

function diffCommand(): Command {
  const command = new Command('diff')
    .description(
      '比较两版词典：哪些词和规则有增删改，结果因此怎样变；有差别时退出码为 1 / what changes between two versions of the dictionaries',
    )
    .argument('<old>', '旧版词典文件夹 / folder of the old version')
    .argument('[new]', '新版词典文件夹，默认 --dictionaries / folder of the new version, by default --dictionaries')
    .option(
      '--on <paths...>',
      '再用两版分别读这些报告，比较结果 / read documents with both versions and compare the results',
    )
    .option('--most <n>', '每份清单最多列几条 / how many each list shows', wholeNumber(1, MOST), 30);
  return addSharedOptions(command)
    .addHelpText('after', `\n示例 / Example:\n${DIFF_EXAMPLES.map((each) => `  ${each}`).join('\n')}`)
    .action(async (older: string, newer: string | undefined, options: DiffOptions) => {
      const { diffDictionaries } = await import('./dictionary/diff.ts');
      process.exitCode = await diffDictionaries(older, newer, options);
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
      wholeNumber(1, MOST),
      30,
    )
    .option('--json', '以 JSON 输出 / print JSON', false);
  return addSharedOptions(command)
    .addHelpText('after', '\n示例 / Example:\n  jingjian dictionary suggest 报告/ --most 20')
    .action(async (paths: string[], options: SuggestOptions) => {
      const { suggestTerms } = await import('./dictionary/suggest.ts');
      await suggestTerms(paths, options);
    });
}
