import './share-bar.css';

/** How much of the quoted words is one voice's; decorative, the number stands in the text beside it. */
export function ShareBar({ share, colour }: { share: number; colour: string }) {
  return (
    <span class="share-bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.max(share * 100, 2)}%`, '--voice': colour }} />
    </span>
  );
}
