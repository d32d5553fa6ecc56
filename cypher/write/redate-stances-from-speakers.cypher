// The twin of redate-stances-from-targets, for derived edges whose speaker has fewer positions than their target.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker, stance, lostDates
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})<-[edge:__TYPE__]-(speaker:Entity {id: row.speaker})
WHERE (edge.firstStatedOn IN row.lostDates OR edge.lastStatedOn IN row.lostDates)
  AND COUNT { (target)<-[:ABOUT]-() } > COUNT { (speaker)-[:STATED]->() }
MATCH (speaker)-[:STATED]->(position:Position)
WHERE position.current AND position.stance = row.stance
WITH edge, target, collect(position) AS positions
UNWIND positions AS position
MATCH (position)-[:ABOUT]->(target)
WITH edge, min(position.statedOn) AS firstStatedOn, max(position.statedOn) AS lastStatedOn
SET edge.firstStatedOn = firstStatedOn, edge.lastStatedOn = lastStatedOn
