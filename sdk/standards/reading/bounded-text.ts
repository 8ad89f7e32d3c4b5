/**
 * The text of an answer, undefined when it has more bytes than that: reading stops there, whatever
 * the server would go on to send.
 */
export async function boundedText(
  response: Response,
  mostBytes: number,
): Promise<string | undefined> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
