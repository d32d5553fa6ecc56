// An article as it is stored, with its versions but not their texts; no row when it is not stored.
// $id: the article
MATCH (article:Article {id: $id})
RETURN article.id AS id,
       article.revision AS revision,
       article.url AS url,
       article.title AS title,
       article.publisher AS publisher,
       article.author AS author,
       article.language AS language,
       article.publishedAt AS publishedAt,
       article.publishedAtFrom AS publishedAtFrom,
       article.modifiedAt AS modifiedAt,
       [at IN range(0, size(coalesce(article.withdrawnOn, [])) - 1) | {
         at: article.withdrawnOn[at],
         reason: article.withdrawnReasons[at],
         by: article.withdrawnBy[at]
       }] AS withdrawals,
       [(article)-[:HAS_VERSION]->(version:Version) | {
         id: version.id,
         number: version.number,
         contentHash: version.contentHash,
         modifiedAt: version.modifiedAt,
         ingestedAt: version.ingestedAt,
         extractor: version.extractor,
         current: version.current,
         currentFrom: version.currentFrom,
         currentUntil: version.currentUntil,
         readBy: version.readBy,
         readAt: version.readAt,
         relations: version.relations
       }] AS versions
