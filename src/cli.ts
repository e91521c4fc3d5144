#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { analyzeCommand } from './commands/analyze-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { allowClosedPipe } from './commands/closed-pipe.ts';
import { compareCommand } from './commands/compare-command.ts';
import { dictionaryCommand } from './commands/dictionary-command.ts';
import { evaluateCommand } from './commands/evaluate-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { outlineCommand } from './commands/outline-command.ts';
import { packageVersion } from './commands/shared-options.ts';
import { systemMessage } from './commands/system-message.ts';
import { usageMessage } from './commands/terminal/usage-message.ts';
import { ConfigurationError } from './model/configuration-error.ts';
import { REFUSAL_SENTENCES } from './model/refusal-sentences.ts';

/** Exit code of a run that could not start: a bad option, a broken dictionary, nothing readable. */
const CANNOT_RUN = 2;

const program = new Command('jingjian')
  .description(
    '镜鉴：读党建报告，看问题年年如何。只看文字，不评判人。\nReads Chinese Party-building reports and follows the problems they state. It judges wording, never people.',
  )
  .version(packageVersion())
  .addHelpText(
    'after',
    '\n示例 / Examples:\n  jingjian analyze                   分析 corpus/ 中的样本\n  jingjian analyze 报告/ --output 结果\n  jingjian check 新计划.txt --against 报告/\n  jingjian outline 报告.txt\n  jingjian explain 报告.txt',
  );

const commands = [
  analyzeCommand(),
  checkCommand(),
  outlineCommand(),
  explainCommand(),
  evaluateCommand(),
  compareCommand(),
  dictionaryCommand(),
];
for (const command of commands) program.addCommand(command);
refuseBilingually(program);
/** Whether the user asked for English alone; known once the options are read. */
let isEnglish = false;
program.hook('preAction', (_, command) => {
  const { language, output } = command.opts<{ language?: string; output?: unknown }>();
  isEnglish = language === 'en';
  requireOutputName(output);
});
allowClosedPipe([process.stdout, process.stderr]);
/** Output that is sent to a full disk fails outside of any command. */
process.once('uncaughtException', (error) => process.exit(exitCodeOf(error)));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Whatever is wrong is thrown, and told in Chinese first. A command takes none of this from the one above it. */
function refuseBilingually(command: Command): void {
  command.exitOverride();
  command.configureOutput({ outputError: (message, write) => write(usageMessage(message)) });
  command.showHelpAfterError('（加 --help 看用法 / add --help for usage）');
  for (const below of command.commands) refuseBilingually(below);
}

/** An empty name, as of a variable that is not set, would be the working directory. */
function requireOutputName(output: unknown): void {
  if (typeof output !== 'string' || output.trim() !== '') return;
  throw new ConfigurationError(
    '--output: got an empty name; give the name of a folder, or "." for the one you are in',
    'output-empty-name',
  );
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT_RUN;
  const words =
    error instanceof ConfigurationError ? [REFUSAL_SENTENCES[error.code], error.message] : systemMessage(error);
  if (words === null) throw error;
  const [chinese, english] = words;
  process.stderr.write(isEnglish ? `${english}\n` : `${chinese}\n${english}\n`);
  return CANNOT_RUN;
}
