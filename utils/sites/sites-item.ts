import { storage } from 'wxt/utils/storage';
import type { Site } from './site';

/** Stays on this device: which sites somebody reads is nobody else's business, not even the browser maker's. */
export const sitesItem = storage.defineItem<Site[]>('local:sites', { version: 1, fallback: [] });
