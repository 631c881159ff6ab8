import { useState } from 'react';
import { useLocation } from 'wouter';
import { useShelf } from '../book/book.tsx';
import { localToday } from '../book/clock.ts';
import { loadSample } from '../book/sample.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';

/** Opens the sample career apart from one's own; the banner leaves it. */
export function SampleButton() {
  const { openSample } = useShelf();
  const [, go] = useLocation();
  const [loading, setLoading] = useState(false);
  const open = async () => {
    setLoading(true);
    const sample = await loadSample(localToday()).catch(() => null);
    setLoading(false);
    if (!sample) return showToast({ text: 'The sample could not be loaded. Your own data is untouched. Try again in a moment.' });
    openSample(sample);
    go('/');
  };
  return (
    <Button onClick={open} disabled={loading}>
      Explore a sample career
    </Button>
  );
}
