export function ArticleView() {
  return <p />;
}
