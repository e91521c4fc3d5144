/** How commander begins what it says of a command that is written wrongly, and the same in Chinese. */
const MISTAKES: readonly (readonly [begins: RegExp, chinese: string])[] = [
  [/^error: unknown command/u, '没有这个命令。'],
  [/^error: unknown option/u, '没有这个选项。'],
  [/^error: missing required argument/u, '没有写明要读的文件或文件夹。'],
  [/^error: required option .* not specified/u, '没有写明必需的选项。'],
  [/^error: option .* argument missing/u, '选项后面没有写明内容。'],
  [/^error: .*argument .* is invalid/u, '选项后面的内容不对，应写的见下。'],
  [/^error: too many arguments/u, '写的文件或文件夹太多；名称中有空格的，请加引号。'],
];

/** What commander says of a command that is written wrongly, with a Chinese line in front. */
export function usageMessage(english: string): string {
  const chinese = MISTAKES.find(([begins]) => begins.test(english))?.[1] ?? '命令的写法不对。';
  return `${chinese}\n${english}`;
}
