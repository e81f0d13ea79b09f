/** A field of a report that a record of another tool may give under another name. */
export type FieldName = 'id' | 'text' | 'title' | 'date' | 'source' | 'agency' | 'url' | 'lang';

/**
 * Names of fields in the records of other tools (NewsAPI, Media Cloud, GDELT, JSON Feed, newspaper3k, trafilatura,
 * spreadsheets), the most exact first; lower-cased, letters and digits only.
 */
export const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'uid', 'guid', 'articleid', 'reportid', 'storiesid', 'storyid'],
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'articletext',
    'articlebody',
    'bodytext',
    'contenttext',
    'rawtext',
    'maintext',
    'article',
    'story',
  ],
  title: ['title', 'headline', 'heading', 'articletitle'],
  date: [
    'date',
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'pubdate',
    'publishdate',
    'publishedon',
    'datetime',
    'timestamp',
    'day',
  ],
  source: [
    'source',
    'outlet',
    'publisher',
    'publication',
    'sourcename',
    'sitename',
    'newspaper',
    'medium',
    'media',
    'medianame',
    'site',
    'feed',
    'domain',
    'hostname',
  ],
  agency: ['agency', 'newsagency', 'wire', 'credit'],
  url: ['url', 'link', 'href', 'permalink', 'sourceurl', 'articleurl', 'webpage', 'canonicalurl'],
  lang: ['lang', 'language', 'languagecode', 'locale'],
};

/** Fields that hold a list of records where a file wraps it in an object. */
export const LIST_NAMES: readonly string[] = ['reports', 'articles', 'items', 'results', 'data', 'records', 'documents', 'stories'];
