import { ConfigurationError } from '../../model/configuration-error.ts';

/**
 * Reads JSON.
 *
 * @param file goes into the message
 * @throws ConfigurationError with the line where the text stops being JSON, as far as that is known
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(
      `${file}:${lineOfError(text, message)}: expected JSON, got something else (${message})`,
      'labels-faulty',
    );
  }
}

/** The engine tells a position, or else that the text ends too early. */
function lineOfError(text: string, message: string): number {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position === undefined && !message.includes('end of JSON')) return 1;
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
