// The twin of redate-stances-from-targets, for derived edges whose speaker has fewer positions than their target.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker, stance
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})<-[edge:__TYPE__]-(speaker:Entity {id: row.speaker})
WHERE edge.dated > 0 AND (size(edge.earliest) = 0 OR size(edge.latest) = 0)
  AND COUNT { (target)<-[:ABOUT]-() } > COUNT { (speaker)-[:STATED]->() }
MATCH (speaker)-[:STATED]->(position:Position)
WHERE position.current AND position.stance = row.stance AND position.statedOn IS NOT NULL
WITH edge, target, collect(position) AS positions
UNWIND positions AS position
MATCH (position)-[:ABOUT]->(target)
WITH edge, position.statedOn AS date
ORDER BY date
WITH edge, collect(date) AS dates
SET edge.earliest = dates[..8],
    edge.latest = reverse(dates)[..8],
    edge.firstStatedOn = head(dates),
    edge.lastStatedOn = last(dates)
