/**
 * The user asked for something that cannot be done: a bad option, a broken dictionary, no readable input.
 * Shown as a message without a stack; the process ends with exit code 2.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
