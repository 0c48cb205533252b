import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeedOf({ title, description, page, self, language, author, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    authors: [{ name: author }],
    items: entries.map(itemOf),
  };
}

const itemOf = ({ id, url, title, text, at, kind }: FeedEntry) => ({
  ...{ id, url, title, content_text: text === '' ? title : text, date_published: at, tags: [kind] },
});
