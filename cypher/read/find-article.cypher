// Articles with an id, an address or a title that is written so.
// $given: the id, address or title
MATCH (article:Article)
WHERE article.id = $given OR article.url = $given OR article.title = $given
RETURN article.id AS id
ORDER BY id
