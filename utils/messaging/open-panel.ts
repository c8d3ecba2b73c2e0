import { browser } from 'wxt/browser';

/** The two browsers' ways to a panel beside the page; neither is in the common interface. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page. Browsers want this to be the direct answer to a click: call it before any wait. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction }: PanelApis = browser as PanelApis;
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction ? sidebarAction.open() : Promise.resolve();
}
