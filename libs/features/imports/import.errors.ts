import { AppError } from '#kernel';
import type { FormatError } from './import-format.rules.js';

/** The file as a whole is not something we read; the message says where it breaks or what is accepted. */
export const importUnreadable = ({ code, message, location, accepted }: FormatError): AppError =>
  new AppError('IMPORT_UNREADABLE', 'INVALID', { message, reason: code, accepted, ...(location ? { location } : {}) });
