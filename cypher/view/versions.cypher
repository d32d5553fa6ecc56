// Versions with their texts and the articles that they are of.
// $ids: the versions
UNWIND $ids AS id
MATCH (version:Version {id: id})
MATCH (version)<-[:HAS_VERSION]-(article:Article)
RETURN version.id AS id,
       version.number AS number,
       version.current AS current,
       version.text AS text,
       article.id AS article,
       article.title AS title,
       article.publisher AS publisher,
       article.url AS url,
       article.publishedAt AS publishedAt,
       article.language AS language
