/** A sentence under a field that says what it does. */
export function FieldHint({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p class="field__hint" id={id}>
      {text}
    </p>
  ) : null;
}
