import path from 'node:path';
import { fileTemplateShelf } from '../adapters/files/templateShelf';
import type { TemplateShelf } from '../ports/TemplateShelf';
import type { Terminal } from './Terminal';

/** The templates that ship with the product. */
export const shelfOf = ({ home }: Terminal): TemplateShelf => fileTemplateShelf(path.join(home, 'templates'));
