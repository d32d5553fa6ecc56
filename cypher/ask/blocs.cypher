// title: Who stands together
// title.ar: من يقف في صف واحد
// answers: Pairs of actors that are on the same side, for or against, of several targets, with these targets.
// param least (integer) = 3: On how many targets they agree at least.
// param among (integer) = 200: Only among so many actors, those that take sides most.
// example: isnad ask blocs
// example: isnad ask blocs --param least=2 --limit 20
MATCH (one:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.current = true AND claim.polarity <> 0
WITH DISTINCT one, claim.polarity AS side, target
// Who takes sides on fewer targets agrees with nobody on so many.
WITH one, collect({side: side, target: target.id, name: target.name}) AS stands
WHERE size(stands) >= $least
WITH one, stands
ORDER BY size(stands) DESC, one.id
WITH collect({id: one.id, name: one.name, stands: stands}) AS busiest
UNWIND busiest[..$among] AS actor
UNWIND actor.stands AS stand
WITH {id: actor.id, name: actor.name} AS one, stand
ORDER BY one.id
WITH stand, collect(one) AS together
UNWIND range(0, size(together) - 2) AS at
UNWIND together[at + 1..size(together)] AS two
WITH together[at] AS one, two, stand
WITH one, two, collect(stand) AS stands, count(DISTINCT stand.target) AS targets
WHERE targets >= $least
UNWIND stands AS stand
WITH one, two, targets, stand
ORDER BY stand.side DESC, stand.name, stand.target
WITH one, two, targets, collect(CASE WHEN stand.side = 1 THEN stand.name END) AS for,
  collect(CASE WHEN stand.side = -1 THEN stand.name END) AS against
RETURN one.name AS actor, two.name AS other, targets, for, against, one.id AS actorId, two.id AS otherId
ORDER BY targets DESC, one.name, one.id, two.name, two.id
