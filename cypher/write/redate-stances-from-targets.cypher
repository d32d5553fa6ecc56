// Looks up the first and last date of derived edges anew, where the update took away the one or the other. Only this
// statement and its twin, redate-stances-from-speakers, walk other articles' positions; each row is walked by the one
// that starts at the end with fewer of them. Collecting in between keeps planners from turning it round.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker, stance, lostDates
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})<-[edge:__TYPE__]-(speaker:Entity {id: row.speaker})
WHERE (edge.firstStatedOn IN row.lostDates OR edge.lastStatedOn IN row.lostDates)
  AND COUNT { (target)<-[:ABOUT]-() } <= COUNT { (speaker)-[:STATED]->() }
MATCH (target)<-[:ABOUT]-(position:Position)
WHERE position.current AND position.stance = row.stance
WITH edge, speaker, collect(position) AS positions
UNWIND positions AS position
MATCH (position)<-[:STATED]-(speaker)
WITH edge, min(position.statedOn) AS firstStatedOn, max(position.statedOn) AS lastStatedOn
SET edge.firstStatedOn = firstStatedOn, edge.lastStatedOn = lastStatedOn
