import type { Source } from '../../records/source.ts';
import { curlMarks } from '../../words/curly.ts';

/** The title of a source as it is shown; one in another language keeps the marks of its own. */
export const showTitle = ({ title, lang }: Pick<Source, 'title' | 'lang'>): string => (lang === null ? curlMarks(title) : title);
