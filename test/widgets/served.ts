/** The address of a service that the test runner started beside the tests. */
export function served(name: 'progress-service' | 'spo-service' | 'spo-postbox'): string {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name=${name}]`);
  if (!meta) throw new Error(`The test page does not name ${name}.`);
  return meta.content;
}
