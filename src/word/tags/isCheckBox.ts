import type { XmlElement } from '../xml/XmlNode';

/** Of a control's properties: it is a box that can be ticked. */
export const isCheckBox = ({ name }: XmlElement): boolean => /^w\d*:checkbox$/.test(name);
