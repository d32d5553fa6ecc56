// title: Which articles are stored
// title.ar: المقالات المحفوظة
// answers: Every article with its date and publisher, the number of its versions, and the positions in its current text.
// example: isnad ask articles
// example: isnad ask articles --format markdown
MATCH (origin:Article)-[:HAS_VERSION]->(edition:Version)
WHERE edition.ingestedAt IS NOT NULL
WITH origin, count(edition) AS versions
CALL {
  WITH origin
  MATCH (origin)-[:HAS_VERSION]->(current:Version)<-[:EVIDENCED_BY]-(claim:Position)
  WHERE current.current = true
  RETURN count(DISTINCT claim) AS positions
}
RETURN origin.publishedAt AS publishedAt, origin.title AS title, origin.publisher AS publisher, versions, positions,
  origin.id AS article
ORDER BY coalesce(origin.publishedAt, ''), origin.id
