/** Hands a PDF to the browser as a download. */
export function saveDocument(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is over, but only in a later task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
