import { Navigate } from 'react-router';
import { HOME } from './navigation.js';
import { useSession } from './session.js';

/** Where signing in leads when nothing else was asked for: each role begins where its work is. */
export function StartPage() {
  return <Navigate to={HOME[useSession().role]} replace />;
}
