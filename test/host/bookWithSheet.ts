import { Book } from './model/Book';

/** A new workbook with one sheet. */
export function bookWithSheet(name = 'Data'): Book {
  const book = new Book();
  book.addSheet(name);
  book.takeEvents();
  return book;
}
