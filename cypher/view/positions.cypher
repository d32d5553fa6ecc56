// Positions as they are drawn: between whom, and which versions stated them by which reading, in force or not.
// $ids: the positions
UNWIND $ids AS id
MATCH (position:Position {id: id})
RETURN position.id AS id,
       position.stance AS stance,
       position.statedOn AS statedOn,
       position.current AS current,
       [(position)<-[:STATED]-(actor:Actor) | actor.id] AS speakers,
       [(position)-[:ABOUT]->(target:Entity) | target.id] AS targets,
       [(position)-[evidence:EVIDENCED_BY|WAS_EVIDENCED_BY]->(version:Version) | {
         version: version.id,
         readAt: evidence.readAt,
         supersededAt: evidence.supersededAt
       }] AS readings
