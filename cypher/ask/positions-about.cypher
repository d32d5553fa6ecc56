// title: Who says what about it
// title.ar: المواقف من شخص أو جهة أو مكان
// answers: Every current position about one actor, place or operation, in the order of time: who takes it, which stance, and the words it rests on.
// param entity (entity): What the positions are about: an id, or any known name in Arabic or English.
// param stance (stance) = null: Only positions of this stance.
// example: isnad ask positions-about --param entity=الرقة
// example: isnad ask positions-about --param entity="Euphrates Shield" --format json
MATCH (target:Entity {id: $entity})<-[:ABOUT]-(claim:Position)
WHERE claim.current = true AND ($stance IS NULL OR claim.stance = $stance)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
MATCH (claim)<-[:STATED]-(speaker:Actor)
WITH claim, evidence, origin, speaker
ORDER BY speaker.name, speaker.id
WITH claim, evidence, origin, collect(speaker.name) AS speakers
RETURN speakers, claim.stance AS stance, claim.statedOn AS statedOn, evidence.quote AS quote,
  coalesce(origin.title, origin.id) AS article, claim.id AS position
ORDER BY coalesce(claim.statedOn, origin.publishedAt, ''), origin.id, evidence.startOffset, claim.id
