// Looks up the dates of derived edges anew where an edge has lost all that it knew on one side, and more positions have
// one. Only this statement and its twin, redate-stances-from-speakers, walk other articles' positions; each row is
// walked by the one that starts at the end with fewer of them. Collecting in between keeps planners from turning it
// round.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker, stance
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})<-[edge:__TYPE__]-(speaker:Entity {id: row.speaker})
WHERE edge.dated > 0 AND (size(edge.earliest) = 0 OR size(edge.latest) = 0)
  AND COUNT { (target)<-[:ABOUT]-() } <= COUNT { (speaker)-[:STATED]->() }
MATCH (target)<-[:ABOUT]-(position:Position)
WHERE position.current AND position.stance = row.stance AND position.statedOn IS NOT NULL
WITH edge, speaker, collect(position) AS positions
UNWIND positions AS position
MATCH (position)<-[:STATED]-(speaker)
WITH edge, position.statedOn AS date
ORDER BY date
WITH edge, collect(date) AS dates
SET edge.earliest = dates[..8],
    edge.latest = reverse(dates)[..8],
    edge.firstStatedOn = head(dates),
    edge.lastStatedOn = last(dates)
