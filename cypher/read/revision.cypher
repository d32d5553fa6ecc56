// How many updates an article has had; no row when it is not stored.
// $id: the article
MATCH (article:Article {id: $id})
RETURN article.revision AS revision
