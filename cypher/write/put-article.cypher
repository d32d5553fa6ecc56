// Sets the properties of an article to those of its text in force.
// row: id, url, title, publisher, author, language, publishedAt, publishedAtFrom, modifiedAt
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.url = row.url,
    article.title = row.title,
    article.publisher = row.publisher,
    article.author = row.author,
    article.language = row.language,
    article.publishedAt = row.publishedAt,
    article.publishedAtFrom = row.publishedAtFrom,
    article.modifiedAt = row.modifiedAt
