import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { isArchiveName } from '../read/archives/open-archive.ts';
import { findDate, yearOfDate } from '../text/dates.ts';
import { plainName } from '../text/plain-name.ts';
import { type Clue, clue } from './clue.ts';
import { documentTypeIn } from './document-type.ts';
import { unitInTitle } from './unit-in-title.ts';
import { endsLikeUnit } from './unit-name.ts';
import { spokenYear, yearMentions } from './year-mentions.ts';

/**
 * Reads unit, year and type from a path such as `…/<unit>/<year>年….txt`, `<unit>2022年….txt` or
 * `民主生活会/2022/<unit>.txt`. The nearer to the file's name, the more a folder counts; one that ends as units'
 * names do counts however it stands, another only right above a file named after a year.
 *
 * @param inputFolder the name of the folder that `path` is relative to
 */
export function pathClue(path: string, inputFolder: string, dictionary: DocumentTypeDictionary): Clue {
  const segments = path.split('/');
  const name = plainName(nameOf(path));
  const folders = [inputFolder, ...segments.slice(0, -1)].map(folderName).map(plainName).reverse();
  const names = [name, ...folders];
  const years = names.map((one) => spokenYear(yearMentions(one, dictionary)));
  return clue('path', {
    unit: unitOfPath(name, folders, dictionary),
    year: years.find((year) => year !== null) ?? null,
    type: names.map((one) => documentTypeIn(one, dictionary.types)).find((type) => type !== '') ?? '',
  });
}

/** What the file's name may stand in for where nothing else is known: a title, and by its date the year. */
export function nameClue(path: string): Clue {
  const date = findDate(plainName(nameOf(path)));
  const known = { title: nameOf(path), date: date?.iso ?? '' };
  if (date === null) return clue('path', known);
  return clue('path', { ...known, year: yearOfDate(date), yearInferredFrom: 'the date in the name of the file' });
}

/** An archive counts as the folder that was packed. */
function folderName(segment: string): string {
  return isArchiveName(segment) ? segment.slice(0, segment.lastIndexOf('.')) : segment;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}

/** @param folders plain names, the nearest first, the input's folder last */
function unitOfPath(name: string, folders: readonly string[], dictionary: DocumentTypeDictionary): string {
  const own = unitInTitle(name, dictionary) || wholeNameUnit(name, dictionary);
  const above = unitOfFolders(folders, dictionary);
  if (own !== '' && above !== '' && isDependent(own, dictionary)) return above + own;
  const startsWithYear = yearMentions(name, dictionary)[0]?.start === 0;
  if (startsWithYear) return above || plainFolder(folders, dictionary) || own;
  return own || above;
}

function wholeNameUnit(name: string, dictionary: DocumentTypeDictionary): string {
  return /^[^\d\s]+$/u.test(name) && endsLikeUnit(name, dictionary) ? name : '';
}

function unitOfFolders(folders: readonly string[], dictionary: DocumentTypeDictionary): string {
  const units = folders.map((folder) => folderUnit(folder, dictionary));
  const place = units.findIndex((unit) => unit !== '');
  const unit = units[place] ?? '';
  if (isDependent(unit, dictionary)) return (units.slice(place + 1).find((above) => above !== '') ?? '') + unit;
  const above = folders[place + 1] ?? '';
  const isPlace = dictionary.placeEndings.some((ending) => above.endsWith(ending)) && !isGeneric(above, dictionary);
  return unit !== '' && isPlace && !unit.startsWith(above) ? above + unit : unit;
}

function folderUnit(folder: string, dictionary: DocumentTypeDictionary): string {
  if (isGeneric(folder, dictionary) || dictionary.unitBodies.includes(folder)) return '';
  return wholeNameUnit(folder, dictionary) || unitInTitle(folder, dictionary);
}

/** The nearest folder that is neither a year, a type nor a word such as 材料: `甲/2022年.txt`. */
function plainFolder(folders: readonly string[], dictionary: DocumentTypeDictionary): string {
  const below = folders.slice(0, -1);
  return (
    below.find(
      (folder) =>
        /\p{L}/u.test(folder) &&
        !isGeneric(folder, dictionary) &&
        documentTypeIn(folder, dictionary.types) === '' &&
        yearMentions(folder, dictionary).length === 0,
    ) ?? ''
  );
}

function isGeneric(folder: string, dictionary: DocumentTypeDictionary): boolean {
  return dictionary.genericFolders.includes(folder.toLowerCase());
}

function isDependent(unit: string, dictionary: DocumentTypeDictionary): boolean {
  return dictionary.unitDependents.some((ending) => unit.endsWith(ending));
}
