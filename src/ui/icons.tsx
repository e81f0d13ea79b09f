import type { ComponentChildren } from 'preact';

interface IconProps {
  /** Side in CSS pixels. */
  size?: number;
}

function Icon({ size = 16, children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A gear, for settings. */
export function GearIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="2.25" />
      <path d="M8 1.75v2M8 12.25v2M1.75 8h2M12.25 8h2M3.58 3.58l1.42 1.42M11 11l1.42 1.42M3.58 12.42 5 11M11 5l1.42-1.42" />
    </Icon>
  );
}

/** Books on a shelf, for the library. */
export function LibraryIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.75 2.75v10.5M5.75 2.75v10.5M8.75 2.75v10.5M11 3.25l2.5 10" />
    </Icon>
  );
}

/** Points back, to the list. */
export function BackIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3 5 8l5 5" />
    </Icon>
  );
}

/** Points on, into a row. */
export function ForwardIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m6 3 5 5-5 5" />
    </Icon>
  );
}

/** A plus, to add the page. */
export function AddIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  );
}

/** A tick, for what is done. */
export function DoneIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3 8.5 3.25 3.25L13 5" />
    </Icon>
  );
}

/** A cross, to close or remove. */
export function CloseIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

/** An arrow to a place, for showing words in the page. */
export function PlaceIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.5 11.5 11.5 4.5M6 4.5h5.5V10" />
    </Icon>
  );
}
