import type { LinkChange, Verdict } from '../../../src/model/lineage.ts';

/** A statement by its document and the words that it begins with. */
export interface LabelledPlace {
  readonly document: string;
  readonly starts: string;
}

export interface LabelledLineage {
  readonly unit: string;
  readonly label: string;
  readonly verdict: Verdict;
  readonly claimed_cured: boolean;
  readonly statements: readonly LabelledPlace[];
  /** Of each statement but the first. */
  readonly changes: readonly LinkChange[];
  readonly claims?: readonly LabelledPlace[];
  readonly last_plan?: { readonly measures: readonly LabelledPlace[] };
}

/** Two problems of one unit that look alike and are two. */
export interface FalseFriend {
  readonly a: LabelledPlace;
  readonly b: LabelledPlace;
}

export interface LineageLabels {
  readonly lineages: readonly LabelledLineage[];
  readonly falseFriends: readonly FalseFriend[];
}

interface LabelFile {
  readonly lineages: readonly LabelledLineage[];
  readonly false_friends: readonly FalseFriend[];
}

/** Puts label files together: lists of lineages, lists of false friends, or both in one. */
export function readLineageLabels(files: readonly unknown[]): LineageLabels {
  const parts = files.map((file) => (Array.isArray(file) ? listed(file) : (file as LabelFile)));
  return {
    lineages: parts.flatMap((part) => part.lineages),
    falseFriends: parts.flatMap((part) => part.false_friends),
  };
}

function listed(list: readonly object[]): LabelFile {
  const isFriends = list.some((each) => 'a' in each);
  return {
    lineages: isFriends ? [] : (list as LabelledLineage[]),
    false_friends: isFriends ? (list as FalseFriend[]) : [],
  };
}
