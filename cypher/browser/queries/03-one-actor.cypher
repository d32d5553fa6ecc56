// One actor and all around it · جهة ومن حولها
// What it says of others and others of it, its offices, members, allies and meetings.
// actor: a name or id between the quotes. Empty: the one with the most stances.
WITH '' AS actor
MATCH (one:Actor)-[tie]-(:Entity)
WHERE actor = '' OR any(name IN [one.id, one.name, one.nameEn] + coalesce(one.aliases, []) WHERE toLower(name) = toLower(actor))
WITH one, sum(tie.positions) AS positions
ORDER BY positions DESC, one.id
LIMIT 1
MATCH (one)-[link]-(other:Entity)
WHERE link.positions > 0 OR EXISTS { MATCH (edition:Version) WHERE edition.id = link.versionId AND edition.current = true }
RETURN one, link, other
LIMIT 250
