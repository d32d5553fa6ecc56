// What queries look things up by, besides the id.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.nameNorm);
CREATE INDEX position_current IF NOT EXISTS FOR (n:Position) ON (n.current);
CREATE INDEX position_stance IF NOT EXISTS FOR (n:Position) ON (n.stance);
CREATE INDEX version_content IF NOT EXISTS FOR (n:Version) ON (n.contentHash);
