export function FilterPanel() {
  return <p />;
}
