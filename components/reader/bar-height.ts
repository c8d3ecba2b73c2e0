/** CSS pixels of the window that the reader's bar takes; what lies under it is not being read. */
export const BAR_HEIGHT = 64;
