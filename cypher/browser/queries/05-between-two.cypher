// What two actors say of each other, and where it stands · ما يقوله طرفان أحدهما عن الآخر وأين ورد
// Each current position of the one about or to the other, down to the article; a click on EVIDENCED_BY shows the words.
// actor, other: names or ids between the quotes. Empty: the two with the most to say of each other.
WITH '' AS actor, '' AS other
MATCH (speaker:Actor)-[:STATED]->(claim:Position)-[:ABOUT|ADDRESSED_TO]->(target:Actor)
WHERE claim.current = true AND speaker.id <> target.id
WITH actor, other, claim, CASE WHEN speaker.id < target.id THEN speaker ELSE target END AS one,
  CASE WHEN speaker.id < target.id THEN target ELSE speaker END AS two
WITH one, two, count(DISTINCT claim) AS positions,
  [name IN [one.id, one.name, one.nameEn] + coalesce(one.aliases, []) | toLower(name)] AS names,
  [name IN [two.id, two.name, two.nameEn] + coalesce(two.aliases, []) | toLower(name)] AS others,
  toLower(actor) AS first, toLower(other) AS second
WHERE ((first = '' OR first IN names) AND (second = '' OR second IN others))
  OR ((first = '' OR first IN others) AND (second = '' OR second IN names))
WITH one, two, positions
ORDER BY positions DESC, one.id, two.id
LIMIT 1
MATCH (speaker:Actor)-[stated:STATED]->(claim:Position)-[towards:ABOUT|ADDRESSED_TO]->(target:Actor)
WHERE claim.current = true AND (speaker.id = one.id AND target.id = two.id OR speaker.id = two.id AND target.id = one.id)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[has:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
RETURN speaker, stated, claim, towards, target, evidence, edition, has, origin
LIMIT 250
