// Articles with their versions, without texts.
// $ids: the articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id,
       article.title AS title,
       article.url AS url,
       article.publisher AS publisher,
       article.language AS language,
       article.publishedAt AS publishedAt,
       [(article)-[:HAS_VERSION]->(version:Version) | {
         id: version.id,
         number: version.number,
         modifiedAt: version.modifiedAt,
         ingestedAt: version.ingestedAt,
         current: version.current,
         currentFrom: version.currentFrom,
         currentUntil: version.currentUntil
       }] AS versions
