import type { ReactElement } from 'react';
import type { Language } from '../../messages/language';
import { paneWords } from '../../messages/pane';

interface UnreachableProps {
  readonly language: Language;
  /** Where the same page runs without Office. */
  readonly page: string;
}

/** Inside Office, but Office's own script did not come: plain words and the way round it. */
export function Unreachable({ language, page }: UnreachableProps): ReactElement {
  const words = paneWords(language);
  return (
    <main style={{ padding: 16, lineHeight: 1.5 }} lang={language}>
      <h1 style={{ fontSize: 20 }}>{words.title}</h1>
      <p role="alert">{words.officeBlocked}</p>
      <p>
        <a href={page} target="_blank" rel="noopener noreferrer">
          {page}
        </a>
      </p>
    </main>
  );
}
