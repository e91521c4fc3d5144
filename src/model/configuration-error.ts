import type { RefusalCode } from './refusal-sentences.ts';

/**
 * The user asked for something that cannot be done: a bad option, a broken dictionary, no readable input.
 * Shown as a message without a stack, the Chinese sentence of its code first; the process ends with exit code 2.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly code: RefusalCode;

  /** @param message with the file or option and what to do, in English */
  constructor(message: string, code: RefusalCode = 'unusable') {
    super(message);
    this.code = code;
  }
}
