// finds: a version that is not one article's
MATCH (version:Version)
CALL {
  WITH version
  MATCH (version)<-[:HAS_VERSION]-(article:Article)
  RETURN count(article) AS articles
}
WITH version, articles
WHERE articles <> 1
RETURN version.id AS id, toString(articles) + ' articles' AS detail
ORDER BY id
