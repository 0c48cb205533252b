/** The language that the interface speaks: that of the words in this folder, whatever language the content is in. */
export const INTERFACE_LANGUAGE = 'en';

/** The form of that language in which dates, numbers and lists are written. */
export const LOCALE = 'en-GB';
