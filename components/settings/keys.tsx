import './keys.css';

/** Keys to press together, each as a key: "Alt+Shift+E". Mac browsers write signs without a plus: "⌥⇧E". */
export function Keys({ keys }: { keys: string }) {
  const each = keys.includes('+') ? keys.split('+') : [...keys];
  return (
    <span class="keys">
      {each.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
