import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation, useNavigationType, useSearchParams } from 'react-router';

const PAUSE_MS = 250;

interface ListParams {
  get: (name: string) => string | null;
  set: (name: string, value: string | null) => void;
  setSoon: (name: string, value: string) => void;
  /** Another for each address that was gone to, the same while filters change: the key of a field that keeps its own text. */
  visit: string;
}

/** Filters of a list kept in the address, so that a link is the view. An empty value leaves no trace. */
export function useListParams(): ListParams {
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  const [visit, setVisit] = useState(key);
  if (useNavigationType() !== 'REPLACE' && visit !== key) setVisit(key);
  const set = (name: string, value: string | null) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    }, { replace: true });
  return { get: (name) => params.get(name), set, setSoon: useDebouncedCallback((name: string, value: string) => set(name, value.trim()), PAUSE_MS), visit };
}
