// finds: a version that is not one article's
MATCH (version:Version)
OPTIONAL MATCH (version)<-[:HAS_VERSION]-(article:Article)
WITH version, count(article) AS articles
WHERE articles <> 1
RETURN version.id AS id, toString(articles) + ' articles' AS detail
ORDER BY id
