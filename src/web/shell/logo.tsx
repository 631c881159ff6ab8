/** A small boat, close-hauled. */
export const Logo = ({ size = 26 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
    <path d="M12 3v15H4.5C6.5 12.5 9 7.500 12 3z" fill="var(--teal)" />
    <path d="M14 7c3.500 3 5.500 6.500 6.500 11H14z" fill="var(--ink)" />
    <path d="M3 21.500c3 2 6 2 9 .6s6-1.400 11 .4" fill="none" stroke="var(--coral)" strokeWidth="1.800" strokeLinecap="round" />
  </svg>
);
