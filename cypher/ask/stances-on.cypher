// title: Who stands where on it
// title.ar: من يقف مع أو ضد
// answers: Each actor with current positions about an actor, place or operation: on which side, how many for, against and neither, and when the last was taken.
// param about (entity): What it is about: an id, or any known name in Arabic or English.
// example: isnad ask stances-on --param about="Syrian Democratic Forces"
MATCH (target:Entity {id: $about})<-[:ABOUT]-(claim:Position)<-[:STATED]-(speaker:Actor)
WHERE claim.current = true
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
WITH speaker, sum(CASE WHEN claim.polarity = 1 THEN 1 ELSE 0 END) AS for,
  sum(CASE WHEN claim.polarity = -1 THEN 1 ELSE 0 END) AS against,
  sum(CASE WHEN claim.polarity = 0 THEN 1 ELSE 0 END) AS neither,
  max(coalesce(claim.statedOn, origin.publishedAt)) AS lastOn
RETURN CASE WHEN for > 0 AND against > 0 THEN 'both' WHEN for > 0 THEN 'for' WHEN against > 0 THEN 'against'
    ELSE 'neither' END AS side,
  speaker.name AS actor, for, against, neither, lastOn, speaker.id AS actorId
ORDER BY side, for + against DESC, neither DESC, speaker.name, speaker.id
