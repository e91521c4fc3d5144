import type { RuleExamples } from '../model/heading-dictionary.ts';
import { closed, listOf, type Schema, text } from './schema.ts';

/** Texts that a rule must take and must not take. */
export const ruleExamples: Schema<RuleExamples> = closed({ yes: listOf(text), no: listOf(text) });
