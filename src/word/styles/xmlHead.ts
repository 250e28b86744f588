export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const RELATIONSHIP_NAMESPACE =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
