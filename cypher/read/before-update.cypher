// What an update of some articles is computed against: the articles with their versions but not their texts; what is
// stored under the entities' ids; who is meant by an id in one of the articles alone; and which articles have, or had,
// one of the contents. All that is asked for is in one map: Neo4j plans anew for each combination of lengths of several
// lists.
// $asked: `articles`, `entities` and `contents`, lists of ids and content hashes
UNWIND $asked.articles AS id
MATCH (article:Article {id: id})
RETURN 'article' AS kind, id AS of, {
  id: article.id,
  revision: article.revision,
  url: article.url,
  title: article.title,
  publisher: article.publisher,
  author: article.author,
  language: article.language,
  publishedAt: article.publishedAt,
  publishedAtFrom: article.publishedAtFrom,
  modifiedAt: article.modifiedAt,
  withdrawals: [at IN range(0, size(coalesce(article.withdrawnOn, [])) - 1) | {
    at: article.withdrawnOn[at],
    reason: article.withdrawnReasons[at],
    by: article.withdrawnBy[at]
  }],
  versions: [(article)-[:HAS_VERSION]->(version:Version) | {
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
  }]
} AS value
UNION ALL
UNWIND $asked.entities AS id
MATCH (entity:Entity {id: id})
RETURN 'entity' AS kind, id AS of, {entity: entity} AS value
UNION ALL
UNWIND $asked.articles AS id
MATCH (judgement:Judgement {article: id, verdict: 'split'})
WHERE judgement.revokedAt IS NULL
MATCH (meant:Entity {id: judgement.other})
RETURN 'split' AS kind, id AS of, {id: judgement.entity, entity: meant} AS value
UNION ALL
UNWIND $asked.contents AS content
MATCH (version:Version {contentHash: content})<-[:HAS_VERSION]-(article:Article)
RETURN 'same-text' AS kind, content AS of, {id: article.id} AS value
