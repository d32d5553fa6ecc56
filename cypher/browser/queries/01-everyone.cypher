// Who stands where towards whom · خريطة المواقف كلها
// An edge for each speaker, stance and target: blue is for, vermilion against, grey neither.
MATCH (speaker:Actor)-[stance]->(target:Entity)
WHERE stance.positions > 0
RETURN speaker, stance, target
ORDER BY stance.positions DESC, speaker.id, target.id
LIMIT 250
