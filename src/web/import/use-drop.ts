import { useEffect, useState } from 'react';
import { type ChosenFile, filesDropped } from './chosen-files.ts';

/**
 * Takes files dropped anywhere on the page, which the browser would otherwise open in its place; `busy` lets them fall.
 * Answers whether some hang over it.
 */
export function useDrop(onFiles: (files: readonly ChosenFile[]) => void, busy: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(!busy);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = async (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      if (busy) return;
      const files = await filesDropped(event.dataTransfer);
      if (files.length > 0) onFiles(files);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [onFiles, busy]);
  return over;
}
