/** Puts a popover beside its button, inside the window: above where there is room, else below. It leaves when the page moves. */
export function placeBeside(popover: HTMLElement, button: Element): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const { clientWidth } = document.documentElement;
  const above = top - offsetHeight - 4;
  popover.style.setProperty('--_x', `${Math.max(8, Math.min(right - offsetWidth, clientWidth - offsetWidth - 8))}px`);
  popover.style.setProperty('--_y', `${above < 8 ? bottom + 4 : above}px`);
  // It would stay behind where the page scrolls away from under it.
  addEventListener('scroll', () => popover.hidePopover(), { once: true, passive: true });
}
