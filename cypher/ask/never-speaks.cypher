// title: Who is spoken about but never speaks
// title.ar: من يتحدثون عنه ولا يتحدث
// answers: Every actor whom current positions are about and who takes none, with how many and whose they are.
// example: isnad ask never-speaks --limit 20
MATCH (target:Actor)<-[:ABOUT]-(claim:Position)<-[:STATED]-(speaker:Actor)
WHERE claim.current = true
WITH DISTINCT target, claim, speaker
ORDER BY speaker.name, speaker.id
WITH target, count(DISTINCT claim) AS positions, collect(DISTINCT speaker.name) AS speakers
CALL {
  WITH target
  MATCH (target)-[:STATED]->(own:Position)
  WHERE own.current = true
  RETURN count(own) AS spoken
}
WITH target, positions, speakers, spoken
WHERE spoken = 0
RETURN target.name AS actor, positions, speakers, target.id AS actorId
ORDER BY positions DESC, target.name, target.id
