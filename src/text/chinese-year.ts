/** A year in Chinese characters, `二〇二二`, as it stands in a plain line (see `plainLine`), where zero has one sign. */
export const CHINESE_YEAR = /[一二][一二三四五六七八九〇]{3}/u;
