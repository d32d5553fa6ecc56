// The texts of some versions.
// $ids: the versions
UNWIND $ids AS id
MATCH (version:Version {id: id})
RETURN id, version.text AS text
ORDER BY id
