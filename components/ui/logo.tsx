/** Kutip's mark: a speech bubble whose inside is an opening quotation mark. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label="Kutip">
      <path
        fill="currentColor"
        d="M8 3h16a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5h-9.2L8.6 29.6A1 1 0 0 1 7 28.8V25a5 5 0 0 1-4-5V8a5 5 0 0 1 5-5Z"
      />
      <path
        fill="var(--paper)"
        d="M14 9.5c-3.1 1-5 3.4-5 6.3 0 2 1.2 3.4 2.9 3.4 1.5 0 2.7-1.1 2.7-2.7 0-1.5-1-2.5-2.4-2.6.2-1.2 1.1-2.2 2.6-2.9Zm8.5 0c-3.1 1-5 3.4-5 6.3 0 2 1.2 3.4 2.9 3.4 1.5 0 2.7-1.1 2.7-2.7 0-1.5-1-2.5-2.4-2.6.2-1.2 1.1-2.2 2.6-2.9Z"
      />
    </svg>
  );
}
