// Adds what an update changes to the derived edges between speakers and targets: the number of positions in force, the
// number of articles that have one, and the first and last date. The counts are differences, and may be negative.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker, positions, articles, firstStatedOn, lastStatedOn
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})
MATCH (speaker:Entity {id: row.speaker})
MERGE (target)<-[stance:__TYPE__]-(speaker)
  ON CREATE SET stance.positions = 0, stance.articles = 0
WITH stance, row,
     row.firstStatedOn IS NOT NULL
       AND (stance.firstStatedOn IS NULL OR row.firstStatedOn < stance.firstStatedOn) AS isFirst,
     row.lastStatedOn IS NOT NULL
       AND (stance.lastStatedOn IS NULL OR row.lastStatedOn > stance.lastStatedOn) AS isLast
SET stance.positions = stance.positions + row.positions,
    stance.articles = stance.articles + row.articles,
    stance.firstStatedOn = CASE WHEN isFirst THEN row.firstStatedOn ELSE stance.firstStatedOn END,
    stance.lastStatedOn = CASE WHEN isLast THEN row.lastStatedOn ELSE stance.lastStatedOn END
