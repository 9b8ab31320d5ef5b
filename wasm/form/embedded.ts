// What is packed into the page beside the program: base64 of gzip, in script elements that the browser does not run.

export async function embedded(id: string): Promise<Response> {
  // The program is started before the whole page is read.
  const read = document.readyState !== "loading" || document.getElementById(id);
  if (!read) await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  const text = document.getElementById(id)?.textContent ?? "";
  const packed = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream);
}
