// title: Who stands together
// title.ar: من يقف في صف واحد
// answers: Pairs of actors that are on the same side, for or against, of several targets, with these targets.
// param least (integer) = 3: On how many targets they agree at least.
// example: isnad ask blocs
// example: isnad ask blocs --param least=2 --limit 20
MATCH (one:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.current = true AND claim.polarity <> 0
WITH DISTINCT one, claim.polarity AS side, target
MATCH (target)<-[:ABOUT]-(other:Position)<-[:STATED]-(two:Actor)
WHERE other.current = true AND other.polarity = side AND two.id > one.id
WITH DISTINCT one, two, side, target
ORDER BY side DESC, target.name, target.id
WITH one, two, collect(CASE WHEN side = 1 THEN target.name END) AS for,
  collect(CASE WHEN side = -1 THEN target.name END) AS against, count(DISTINCT target) AS targets
WHERE targets >= $least
RETURN one.name AS actor, two.name AS other, targets, for, against, one.id AS actorId, two.id AS otherId
ORDER BY targets DESC, one.name, one.id, two.name, two.id
