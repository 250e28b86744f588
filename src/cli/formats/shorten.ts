const LIMIT = 60;

/** One line, without the control characters that could steer a terminal. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** One line of at most 60 characters. */
export function shorten(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length > LIMIT ? `${characters.slice(0, LIMIT - 1).join('')}…` : characters.join('');
}
