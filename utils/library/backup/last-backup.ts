import { storage } from 'wxt/utils/storage';

/** When the last backup was made, milliseconds since 1970; on this device only. */
export const lastBackup = storage.defineItem<number | null>('local:last-backup', { fallback: null });
