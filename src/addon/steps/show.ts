// Bringing one of the add-on's sheets to the front.
import { bringToFront } from '../../sheets/front';
import type { Handler } from '../step';

export const show: Handler<'show'> = ({ sheet, id }, book) => ({ sheet: bringToFront(book, sheet, id) });
