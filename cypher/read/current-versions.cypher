// The texts in force of some articles, without the texts themselves; no row for one that is not stored or is withdrawn.
// $asked: `articles`, a list of ids
UNWIND $asked.articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
WHERE version.current
RETURN id AS article, version.id AS id, version.number AS number, version.contentHash AS contentHash,
  version.extractor AS extractor, article.title AS title
