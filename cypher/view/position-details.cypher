// All that is told of positions: whom they connect, and every sentence that states them, by whichever reading.
// $ids: the positions
UNWIND $ids AS id
MATCH (position:Position {id: id})
RETURN position.id AS id,
       position.stance AS stance,
       position.topic AS topic,
       position.condition AS condition,
       position.statedOn AS statedOn,
       position.current AS current,
       [(position)<-[:STATED]-(actor:Actor) | {
         id: actor.id, name: actor.name, nameAr: actor.nameAr, nameEn: actor.nameEn
       }] AS speakers,
       [(position)-[:ABOUT]->(target:Entity) | {
         id: target.id, name: target.name, nameAr: target.nameAr, nameEn: target.nameEn
       }] AS targets,
       [(position)-[:ADDRESSED_TO]->(actor:Actor) | {
         id: actor.id, name: actor.name, nameAr: actor.nameAr, nameEn: actor.nameEn
       }] AS addressees,
       [(position)-[:REPORTED_BY]->(actor:Actor) | {
         id: actor.id, name: actor.name, nameAr: actor.nameAr, nameEn: actor.nameEn
       }] AS reportedBy,
       [(position)-[evidence:EVIDENCED_BY|WAS_EVIDENCED_BY]->(version:Version) | {
         version: version.id,
         startOffset: evidence.startOffset,
         endOffset: evidence.endOffset,
         rule: evidence.rule,
         readAt: evidence.readAt,
         supersededAt: evidence.supersededAt
       }] AS evidence
