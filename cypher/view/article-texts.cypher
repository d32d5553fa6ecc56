// The texts of articles: of each version, with whom it mentions and which positions it states by its last reading.
// Versions that were stored before mentions had offsets give none. `readAs` is whom the text was read to name where
// somebody has judged that it is another.
// $ids: the articles
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
RETURN article.id AS article,
       version.id AS id,
       version.number AS number,
       version.text AS text,
       [(version)<-[mention:MENTIONED_IN]-(entity:Entity) | {
         entity: entity.id,
         readAs: mention.readAs,
         startOffsets: coalesce(mention.startOffsets, []),
         endOffsets: coalesce(mention.endOffsets, [])
       }] AS mentions,
       [(version)<-[evidence:EVIDENCED_BY]-(position:Position) | {
         id: position.id,
         startOffset: evidence.startOffset,
         endOffset: evidence.endOffset,
         rank: evidence.rank,
         speakers: evidence.speakers,
         targets: evidence.targets
       }] AS positions,
       [(version)<-[:EVIDENCED_BY]-(:Position)-[link:STATED|ABOUT]-(entity:Entity) WHERE link.readAs IS NOT NULL | {
         entity: entity.id,
         readAs: link.readAs
       }] AS judged
