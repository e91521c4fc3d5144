import type { Remark } from '../remark.ts';

/** What a reader of Word's files leaves out of the text, counted while it reads. */
export interface Losses {
  deletions: number;
  insertions: number;
  hidden: number;
  notes: number;
  otherParts: number;
  pictures: number;
  lostNumbers: number;
  hasContents: boolean;
}

export function noLosses(): Losses {
  return {
    deletions: 0,
    insertions: 0,
    hidden: 0,
    notes: 0,
    otherParts: 0,
    pictures: 0,
    lostNumbers: 0,
    hasContents: false,
  };
}

/** The remarks that the user should see. */
export function remarksOn(losses: Losses): Remark[] {
  const { deletions, insertions, hidden, notes, otherParts, lostNumbers, hasContents } = losses;
  const found: [boolean, Remark][] = [
    [deletions + insertions > 0, warning('read.tracked-changes', trackedMessage(deletions, insertions))],
    [hidden > 0, warning('read.hidden-text', `${hidden} stretch(es) of hidden text were left out`)],
    [lostNumbers > 0, warning('read.numbering-lost', lostMessage(lostNumbers))],
    [otherParts > 0, warning('read.part-left-out', `${otherParts} embedded file(s) in the text were left out`)],
    [notes > 0, warning('read.notes-left-out', `${notes} footnote(s) or endnote(s) were left out`)],
    [hasContents, info('read.contents-left-out', 'the table of contents was left out')],
  ];
  return found.filter(([holds]) => holds).map(([, remark]) => remark);
}

function trackedMessage(deletions: number, insertions: number): string {
  return (
    `the file holds tracked changes: ${insertions} insertion(s) were read, ${deletions} deletion(s) were left out. ` +
    'If the changes are not final, accept or reject them in Word'
  );
}

function lostMessage(count: number): string {
  return `${count} paragraph(s) have an automatic number that the file does not explain; compare with the file in Word`;
}

function warning(code: string, message: string): Remark {
  return { severity: 'warning', code, message };
}

function info(code: string, message: string): Remark {
  return { severity: 'info', code, message };
}
