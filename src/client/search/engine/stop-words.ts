const ENGLISH =
  'a about all also am an and any are as at be because been but by can could did do does for from had has have he her him his how i if in ' +
  'into is it its may me more most much my no not of on or our said say saying says she should so some tell than that the their them then ' +
  'there these they think this those to told was we were what when where which who whom whose why will with would you your';

const BY_LANGUAGE: Record<string, ReadonlySet<string>> = { en: new Set(ENGLISH.split(' ')) };

/** Words of a question that do not say what it is about. */
export const stopWords = (language: string): ReadonlySet<string> => BY_LANGUAGE[language.split('-')[0] ?? ''] ?? new Set();
