/** Pixels between the anchor and the popup, and at least to the edges of the window. */
const GAP = 2;
const EDGE = 8;

export interface PopupSizes {
  /** Of its list, if there is room for it. */
  readonly wanted: number;
  /** The list is not made lower, however little room there is. */
  readonly least: number;
  /** Of what stands above and below the list. */
  readonly around: number;
  readonly minWidth: number;
}

/** In pixels of the window. */
export interface PopupPlace {
  readonly upwards: boolean;
  /** Height that the list may have. */
  readonly room: number;
  readonly width: number;
  readonly left: number;
  /** From the top of the window, or upwards from its bottom. */
  readonly distance: number;
}

/** Below the anchor, or above it where there is more room; within the window, however narrow. */
export function popupPlace(
  anchor: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right' | 'width'>,
  view: { readonly width: number; readonly height: number },
  direction: 'ltr' | 'rtl',
  { wanted, least, around, minWidth }: PopupSizes,
): PopupPlace {
  const below = view.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const upwards = below < wanted / 2 + around && above > below;
  const room = Math.max(least, Math.min(wanted, (upwards ? above : below) - around));
  const width = Math.min(Math.max(minWidth, anchor.width), view.width - 2 * EDGE);
  const start = direction === 'rtl' ? anchor.right - width : anchor.left;
  const left = Math.max(EDGE, Math.min(start, view.width - width - EDGE));
  return { upwards, room, width, left, distance: (upwards ? view.height - anchor.top : anchor.bottom) + GAP };
}

/** Puts the popup there: as its custom properties, and as the class `upwards`. The window is as it is now. */
export function placePopup(popup: HTMLElement, anchor: DOMRect, direction: 'ltr' | 'rtl', sizes: PopupSizes): void {
  const view = { width: window.innerWidth, height: window.innerHeight };
  const { upwards, room, width, left, distance } = popupPlace(anchor, view, direction, sizes);
  popup.classList.toggle('upwards', upwards);
  const set = (name: string, value: string): void => popup.style.setProperty(name, value);
  set('--_room', `${room}px`);
  set('--_width', `${width}px`);
  set('--_left', `${left}px`);
  set('--_top', upwards ? 'auto' : `${distance}px`);
  set('--_bottom', upwards ? `${distance}px` : 'auto');
}
