// Who stands where on it · من يقف مع أو ضد
// Every stance towards one actor, place or operation.
// about: a name or id between the quotes. Empty: the one about which most is said.
WITH '' AS about
MATCH (target:Entity)<-[stance]-(:Actor)
WHERE stance.positions > 0
  AND (about = '' OR any(name IN [target.id, target.name, target.nameEn] + coalesce(target.aliases, []) WHERE toLower(name) = toLower(about)))
WITH target, sum(stance.positions) AS positions
ORDER BY positions DESC, target.id
LIMIT 1
MATCH (target)<-[stance]-(speaker:Actor)
WHERE stance.positions > 0
RETURN speaker, stance, target
LIMIT 250
