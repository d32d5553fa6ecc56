/** The browser has taken hold of a file long before this. */
const HELD_FOR = 60_000;

/** Saves a file to where the browser puts downloads; nothing leaves the machine. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD_FOR);
}
