/** Saves bytes as a file of the user's own choosing of place. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task; a minute is ample for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
