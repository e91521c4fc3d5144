import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { usageMessage } from '../../../src/commands/terminal/usage-message.ts';

/** What is said of a command that is written so. */
function saidOf(...words: readonly string[]): string {
  const said: string[] = [];
  const program = new Command('program').exitOverride().requiredOption('--gold <file>').argument('<file>');
  program.option('--language <code>').configureOutput({ outputError: (text) => said.push(usageMessage(text)) });
  program.action(() => {});
  expect(() => program.parse(words, { from: 'user' })).toThrow();
  return said.join('');
}

describe('usageMessage', () => {
  it.each([
    [['a', '--gold', 'b', '--bogus'], /^没有这个选项。\nerror: unknown option '--bogus'/u],
    [['a', '--gold'], /^选项后面没有写明内容。\nerror: /u],
    [['a'], /^没有写明必需的选项。\nerror: /u],
    [['--gold', 'b'], /^没有写明要读的文件或文件夹。\nerror: /u],
    [['a', 'c', '--gold', 'b'], /^写的文件或文件夹太多.*\nerror: /u],
  ])('puts a Chinese line in front of what commander says of %j', (words, expected) => {
    expect(saidOf(...words)).toMatch(expected);
  });

  it('says of what it does not know at least that the command is written wrongly', () => {
    expect(usageMessage('error: whatever\n')).toBe('命令的写法不对。\nerror: whatever\n');
  });
});
