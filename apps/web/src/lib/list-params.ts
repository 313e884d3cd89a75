import { useDebouncedCallback } from '@mantine/hooks';
import { useSearchParams } from 'react-router';

const PAUSE_MS = 250;

/** Filters of a list kept in the address, so that a link is the view. An empty value leaves no trace. */
export function useListParams(): { get: (name: string) => string | null; set: (name: string, value: string | null) => void; setSoon: (name: string, value: string) => void } {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    }, { replace: true });
  return { get: (name) => params.get(name), set, setSoon: useDebouncedCallback((name: string, value: string) => set(name, value.trim()), PAUSE_MS) };
}
