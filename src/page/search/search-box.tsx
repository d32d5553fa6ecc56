export function SearchBox() {
  return <p />;
}
