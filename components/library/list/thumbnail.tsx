import { useEffect, useState } from 'preact/hooks';
import type { LibraryPictures } from '../../../utils/library/pictures/library-pictures';
import './thumbnail.css';

interface ThumbnailProps {
  articleId: string;
  /** Whether there is a picture to look for. */
  has: boolean;
  pictures: LibraryPictures;
}

/** The article's small picture, read when its row is drawn. It shows nothing that the row does not say. */
export function Thumbnail({ articleId, has, pictures }: ThumbnailProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!has) return undefined;
    let made: string | undefined;
    let current = true;
    pictures.thumbnail(articleId).then(
      (picture) => {
        if (!picture || !current) return;
        made = URL.createObjectURL(picture);
        setAddress(made);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      current = false;
      if (made) URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [articleId, has, pictures]);
  return address ? <img class="thumbnail" src={address} alt="" width={96} height={64} /> : null;
}
