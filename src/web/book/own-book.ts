import { createDeviceBook } from '#device/device-book.ts';
import { localToday, newId } from './clock.ts';

/** One's own career: the copy on this device, kept in step with the server. */
export const ownBook = createDeviceBook({ name: 'windward', today: localToday, now: () => new Date().toISOString(), newId });
