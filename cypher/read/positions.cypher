// Every position that any version of some articles ever gave, with whom it connects and its evidence. Between a position
// and a version there are two types of relationship, EVIDENCED_BY and WAS_EVIDENCED_BY; either makes it the article's.
// $ids: the articles
UNWIND $ids AS article
MATCH (:Article {id: article})-[:HAS_VERSION]->(version:Version)<--(position:Position)
WITH DISTINCT article, position
RETURN article,
       position.id AS id,
       position.stance AS stance,
       position.topic AS topic,
       position.condition AS condition,
       position.statedOn AS statedOn,
       position.current AS current,
       [(position)<-[:STATED]-(actor:Actor) | actor.id] AS speakers,
       [(position)-[:ABOUT]->(entity:Entity) | entity.id] AS targets,
       [(position)-[:ADDRESSED_TO]->(actor:Actor) | actor.id] AS addressees,
       [(position)-[:REPORTED_BY]->(actor:Actor) | actor.id] AS reporters,
       [(position)-[link]-(entity:Entity) WHERE link.readAs IS NOT NULL | {
         type: type(link),
         entity: entity.id,
         readAs: link.readAs
       }] AS judged,
       [(position)-[evidence:EVIDENCED_BY]->(version:Version) | {
         versionId: version.id,
         startOffset: evidence.startOffset,
         endOffset: evidence.endOffset,
         quote: evidence.quote,
         readAt: evidence.readAt,
         rank: evidence.rank,
         speakers: evidence.speakers,
         targets: evidence.targets
       }] AS readings
