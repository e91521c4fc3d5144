import { styleText } from 'node:util';

type Paint = (text: string) => string;

/** The few colours and weights of what a terminal shows. */
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

/**
 * For what is printed on stdout: coloured on a terminal only, so that a pipe, a file and a build server get bare text.
 * `FORCE_COLOR` and `NO_COLOR` are heeded, as Node heeds them.
 */
export const colours: Colours = coloursOn(process.stdout);

/** The same for messages, since one of the two streams may be a terminal where the other is not. */
export const messageColours: Colours = coloursOn(process.stderr);

function coloursOn(stream: NodeJS.WriteStream): Colours {
  const paint =
    (style: keyof Colours): Paint =>
    (text) =>
      styleText(style, text, { stream });
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    underline: paint('underline'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    cyan: paint('cyan'),
  };
}
